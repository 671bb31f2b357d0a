package org.a4p.consultation.record;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.a4p.consultation.record.Said.Anchored;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a compilation from facts, an instant and a language, and from nothing else: the same three give the same
 * compilation for ever, however much is said later.
 */
final class Compiling {

    private static final Comparator<Said> BY_CITATION = comparingInt(
                    (Said said) -> said.id().thread().number())
            .thenComparingInt(said -> said.id().number());

    private Compiling() {}

    static Compilation compile(Facts facts, Instant asOf, Terms terms) {
        List<Said> published = facts.said().stream()
                .filter(said -> said.isPublishedAt(asOf))
                .sorted(BY_CITATION)
                .toList();
        Entries entries = new Entries(published, asOf, terms);
        List<Compilation.Paragraph> paragraphs = paragraphs(published, entries, terms);
        return new Compilation(
                facts.consultation().id().value(),
                facts.consultation().titles().in(terms.language().locale()),
                facts.theme().nameHistory().at(asOf).in(terms.language().locale()),
                facts.consultation().illustrative(),
                asOf,
                terms.language().code(),
                published.size(),
                paragraphs,
                entries.footnotes());
    }

    /** Paragraphs in the order of the text; what is about no particular one comes last. */
    private static List<Compilation.Paragraph> paragraphs(List<Said> published, Entries entries, Terms terms) {
        Map<Topic, List<Said>> byTopic =
                published.stream().collect(groupingBy(Topic::of, LinkedHashMap::new, toList()));
        return byTopic.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Topic.IN_ORDER))
                .map(topic -> new Compilation.Paragraph(
                        heading(topic.getValue().getLast(), terms), voices(topic.getValue(), entries, terms)))
                .toList();
    }

    /** A paragraph is called what it was called when it was last spoken on. */
    private static String heading(Said last, Terms terms) {
        @Nullable Anchored paragraph = last.placing().paragraph();
        return paragraph == null
                ? terms.text("record.no-paragraph")
                : terms.text("record.paragraph", paragraph.declaration(), paragraph.label());
    }

    /** Delegations in the alphabet of the language. */
    private static List<Compilation.Voice> voices(List<Said> said, Entries entries, Terms terms) {
        Map<DelegationCode, List<Said>> byDelegation =
                said.stream().collect(groupingBy(Said::delegation, LinkedHashMap::new, toList()));
        Comparator<DelegationCode> inAlphabet =
                comparing(terms::name, terms.alphabet()).thenComparing(DelegationCode::value);
        return byDelegation.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(inAlphabet))
                .map(voice -> new Compilation.Voice(
                        voice.getKey().value(),
                        terms.name(voice.getKey()),
                        voice.getValue().stream().map(entries::entry).toList()))
                .toList();
    }

    /**
     * What entries are gathered under: a paragraph by its permanent id, on whatever version they were made, or none.
     *
     * @param block empty for no particular paragraph
     */
    private record Topic(String declaration, String block) {

        private static final Pattern NUMBER = Pattern.compile("[0-9]+");
        private static final Topic NONE = new Topic("", "");

        /** Preambular paragraphs stand before operative ones, and paragraph 9 before paragraph 10. */
        static final Comparator<Topic> IN_ORDER = comparingInt((Topic topic) -> topic.equals(NONE) ? 1 : 0)
                .thenComparing(Topic::declaration)
                .thenComparingInt(topic -> topic.block.startsWith("pp") ? 0 : 1)
                .thenComparing(Topic::inOrderOfNumbers)
                .thenComparing(Topic::block);

        static Topic of(Said said) {
            @Nullable Anchored paragraph = said.placing().paragraph();
            return paragraph == null ? NONE : new Topic(paragraph.declaration(), paragraph.block());
        }

        private String inOrderOfNumbers() {
            return NUMBER.matcher(block)
                    .replaceAll(number ->
                            "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
        }
    }
}
