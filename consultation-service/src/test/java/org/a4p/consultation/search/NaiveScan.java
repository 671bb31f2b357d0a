package org.a4p.consultation.search;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.index.Entry;

/** The same questions answered by looking through every text, without an index and without its code. */
final class NaiveScan {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NaiveScan() {}

    static Set<ContributionId> scan(Collection<Entry> entries, Question question) {
        return entries.stream()
                .filter(entry -> matches(entry, question))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static boolean matches(Entry entry, Question question) {
        List<String> words = words(entry.text());
        return question.wording().wanted().stream().allMatch(clause -> contains(words, clause.text()))
                && question.wording().excluded().stream().noneMatch(clause -> contains(words, clause.text()))
                && hasAll(entry, question.facets())
                && isWithin(entry.at(), question);
    }

    private static boolean isWithin(Instant at, Question question) {
        Instant from = question.from();
        Instant until = question.until();
        return (from == null || !at.isBefore(from))
                && (until == null || at.isBefore(until))
                && !at.isAfter(question.part().asOf());
    }

    private static boolean hasAll(Entry entry, Map<Facet, Set<String>> facets) {
        return facets.entrySet().stream()
                .allMatch(facet -> entry.facets().getOrDefault(facet.getKey(), List.of()).stream()
                        .anyMatch(facet.getValue()::contains));
    }

    private static boolean contains(List<String> words, String phrase) {
        return Collections.indexOfSubList(words, words(phrase)) >= 0;
    }

    private static List<String> words(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return Stream.of(BETWEEN_WORDS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
