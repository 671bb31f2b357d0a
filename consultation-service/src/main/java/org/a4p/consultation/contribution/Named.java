package org.a4p.consultation.contribution;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** By the character they begin with, the longest first. */
    private final Map<Character, List<Name>> names;

    Named(Delegations delegations) {
        Map<String, Name> byWords = new HashMap<>();
        for (Delegation delegation : delegations.all()) {
            for (String name : delegation.names().values()) {
                String words = name.toLowerCase(Locale.ROOT);
                if (words.codePointCount(0, words.length()) >= SHORTEST_WITHOUT_SPACES) {
                    byWords.putIfAbsent(words, new Name(words, !isChinese(words), delegation.code()));
                }
            }
        }
        names = byWords.values().stream()
                .sorted(comparingInt((Name name) -> name.words().length())
                        .reversed()
                        .thenComparing(Name::words))
                .collect(groupingBy(name -> name.words().charAt(0)));
    }

    /** The delegations named, without the one that speaks, in the order in which they are named. */
    public List<DelegationCode> in(String text, DelegationCode speaker) {
        String words = text.toLowerCase(Locale.ROOT);
        Set<DelegationCode> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.length()) {
            Optional<Name> name = beginningAt(words, at);
            name.map(Name::delegation).ifPresent(found::add);
            at += name.map(one -> one.words().length()).orElse(1);
        }
        found.remove(speaker);
        return List.copyOf(found);
    }

    private Optional<Name> beginningAt(String text, int at) {
        return names.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(name -> name.standsIn(text, at))
                .findFirst();
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    /**
     * What a delegation is called in a language.
     *
     * @param words in small letters
     * @param parted whether it is a name only as whole words
     */
    private record Name(String words, boolean parted, DelegationCode delegation) {

        boolean standsIn(String text, int at) {
            int end = at + words.length();
            return text.startsWith(words, at) && (!parted || (isEdge(text, at) && isEdge(text, end)));
        }

        private static boolean isEdge(String text, int at) {
            return at == 0
                    || at == text.length()
                    || !Character.isLetterOrDigit(text.codePointBefore(at))
                    || !Character.isLetterOrDigit(text.codePointAt(at));
        }
    }
}
