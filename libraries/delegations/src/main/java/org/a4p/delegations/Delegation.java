package org.a4p.delegations;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public voice: a Member State, an observer, a regional organization or a Secretariat department.
 *
 * @param kind e.g. {@code MEMBER_STATE}; data, not an enum
 * @param regionalGroup e.g. {@code AFRICAN_STATES}; only States have one
 * @param names by language code, English always among them
 */
public record Delegation(
        DelegationCode code, String kind, @Nullable String regionalGroup, Map<String, String> names) {

    private static final String FALL_BACK = "en";

    public Delegation {
        names = Map.copyOf(names);
        if (!names.containsKey(FALL_BACK)) {
            throw new IllegalArgumentException("no English name for " + code);
        }
    }

    /** The name in this language, or the English one. */
    public String nameIn(Locale language) {
        return names.getOrDefault(language.getLanguage(), names.getOrDefault(FALL_BACK, code.value()));
    }
}
