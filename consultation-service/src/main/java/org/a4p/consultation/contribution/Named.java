package org.a4p.consultation.contribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.springframework.stereotype.Component;

/**
 * Finds the delegations named in a text, by any of their names in the six languages. Of names that overlap the longest counts, so
 * that Nigeria does not name the Niger; where a language parts words by spaces, a name is a whole word.
 */
@Component
public class Named {

    private static final int SHORTEST_WITHOUT_SPACES = 2;

    private final Map<String, DelegationCode> byName = new HashMap<>();
    private final Pattern names;

    Named(Delegations delegations) {
        delegations.all().forEach(this::learn);
        String parted = alternatives(name -> !isChinese(name));
        String unparted = alternatives(Named::isChinese);
        names = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])|(?:%s)".formatted(parted, unparted),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The delegations named, without the one that speaks, in the order in which they are named. */
    public List<DelegationCode> in(String text, DelegationCode speaker) {
        Set<DelegationCode> found = new LinkedHashSet<>();
        Matcher matcher = names.matcher(text);
        while (matcher.find()) {
            found.add(Objects.requireNonNull(byName.get(folded(matcher.group()))));
        }
        found.remove(speaker);
        return List.copyOf(found);
    }

    private void learn(Delegation delegation) {
        delegation.names().values().stream()
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST_WITHOUT_SPACES)
                .forEach(name -> byName.putIfAbsent(folded(name), delegation.code()));
    }

    private String alternatives(Predicate<String> which) {
        return byName.keySet().stream()
                .filter(which)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
