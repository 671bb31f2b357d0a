package org.a4p.consultation.contribution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the delegations named in a text, by any of their names in the six languages. Of names that overlap the one that begins
 * first counts, and of those the longest, so that South Sudan does not name the Sudan, nor Northern Ireland anybody. Where a
 * language parts words by spaces, a name is a whole word; where it has capitals, a name begins with one, so that the Russian
 * {@code того} does not name Togo.
 */
@Component
public class Named {

    private static final int SHORTEST_WITHOUT_SPACES = 2;

    private static final Comparator<Name> LONGEST_FIRST =
            comparingInt((Name name) -> name.words().length()).reversed().thenComparing(comparing(Name::words));

    /** By the character they begin with, the longest first. */
    private final Map<Character, List<Name>> names = new HashMap<>();

    Named(Delegations delegations) {
        Stream<Name> ofDelegations = delegations.all().stream().flatMap(Named::namesOf);
        Stream<Name> ofNobody = delegations.namesOfNobody().stream().map(words -> Name.of(words, null));
        Stream.concat(ofDelegations, ofNobody)
                .filter(name -> name.words().codePointCount(0, name.words().length()) >= SHORTEST_WITHOUT_SPACES)
                .sorted(LONGEST_FIRST)
                .forEach(name -> name.beginnings()
                        .forEach(character -> names.computeIfAbsent(character, _ -> new ArrayList<>())
                                .add(name)));
    }

    /** The delegations named, without the one that speaks, in the order in which they are named. */
    public List<DelegationCode> in(String text, DelegationCode speaker) {
        String words = Spelling.plain(text);
        String small = Spelling.small(words);
        Set<DelegationCode> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.length()) {
            Optional<Name> name = beginningWith(words.charAt(at), small, at);
            name.flatMap(one -> Optional.ofNullable(one.delegation())).ifPresent(found::add);
            at += name.map(one -> one.words().length()).orElse(1);
        }
        found.remove(speaker);
        return List.copyOf(found);
    }

    private static Stream<Name> namesOf(Delegation delegation) {
        return delegation.allNames().stream().map(words -> Name.of(words, delegation.code()));
    }

    private Optional<Name> beginningWith(char character, String small, int at) {
        boolean wordBegins = isEdge(small, at);
        for (Name name : names.getOrDefault(character, List.of())) {
            if ((wordBegins || !name.parted()) && name.standsIn(small, at)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    /**
     * What a delegation is called in a language.
     *
     * @param small the words in small letters
     * @param parted whether it is a name only as whole words
     * @param delegation none if the words only look like the name of one
     */
    private record Name(
            String words,
            String small,
            boolean parted,
            @Nullable DelegationCode delegation) {

        static Name of(String name, @Nullable DelegationCode delegation) {
            String words = Spelling.plain(name);
            return new Name(words, Spelling.small(words), !isChinese(words), delegation);
        }

        /** A name is written with a capital; what begins with a small letter may also stand where a sentence begins. */
        Stream<Character> beginnings() {
            char first = words.charAt(0);
            return Stream.of(first, Character.toUpperCase(first)).distinct();
        }

        /** Whether these words stand here, where a word begins if it takes one. */
        boolean standsIn(String text, int at) {
            return text.startsWith(small, at) && (!parted || isEdge(text, at + small.length()));
        }

        private static boolean isChinese(String name) {
            return name.codePoints()
                    .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
        }
    }
}
