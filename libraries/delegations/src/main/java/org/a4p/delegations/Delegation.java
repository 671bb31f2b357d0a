package org.a4p.delegations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A public voice: a Member State, an observer, a regional organization or a Secretariat department.
 *
 * @param kind e.g. {@code MEMBER_STATE}; data, not an enum
 * @param regionalGroup e.g. {@code AFRICAN_STATES}; only States have one
 * @param names by language code, English always among them
 * @param otherNames by language code, what texts also call it, such as its formal name; never shown
 */
public record Delegation(
        DelegationCode code,
        String kind,
        @Nullable String regionalGroup,
        Map<String, String> names,
        Map<String, List<String>> otherNames) {

    private static final String FALL_BACK = "en";

    public Delegation {
        names = Map.copyOf(names);
        otherNames = Map.copyOf(otherNames);
        if (!names.containsKey(FALL_BACK)) {
            throw new IllegalArgumentException("no English name for " + code);
        }
    }

    /** The name in this language, or the English one. */
    public String nameIn(Locale language) {
        return names.getOrDefault(language.getLanguage(), names.getOrDefault(FALL_BACK, code.value()));
    }

    /** Everything that texts call it, in any language. */
    public Set<String> allNames() {
        return Stream.concat(
                        names.values().stream(), otherNames.values().stream().flatMap(List::stream))
                .collect(Collectors.toUnmodifiableSet());
    }
}
