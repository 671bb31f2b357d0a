package org.a4p.consultation.contribution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.a4p.consultation.contribution.Composing;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.thread.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * The passages quoted in a form: each has a field for its source and one for its words, {@code quoted} and {@code
 * quotation}, with its place behind from the second on: {@code quoted2}. A passage without words is left out.
 */
final class QuotationFields {

    private static final String SOURCE = "quoted";
    private static final String WORDS = "quotation";

    private QuotationFields() {}

    /** The passages in these fields, one more at the most than may be quoted. */
    static List<Passage> in(Map<String, String> fields) {
        return IntStream.rangeClosed(1, Composing.MOST_QUOTATIONS + 1)
                .mapToObj(place -> new Passage(
                        fields.getOrDefault(name(SOURCE, place), ""), fields.getOrDefault(name(WORDS, place), "")))
                .filter(passage -> !passage.passage().isBlank())
                .toList();
    }

    /** The fields of a form that was begun, with what an address asks for: its passage stands beside those before. */
    static Map<String, String> begunAndAsked(ThreadId thread, Map<String, String> begun, Map<String, String> asked) {
        List<Passage> passages = new ArrayList<>(in(begun));
        in(asked).stream()
                .map(passage -> passage.source().isBlank() ? answered(thread, passage, asked) : passage)
                .filter(passage -> !passages.contains(passage))
                .forEach(passages::add);
        Map<String, String> fields = new TreeMap<>(begun);
        fields.putAll(asked);
        fields.keySet().removeIf(name -> name.startsWith(SOURCE) || name.startsWith(WORDS));
        for (int i = 0; i < passages.size(); i++) {
            fields.put(name(SOURCE, i + 1), passages.get(i).source());
            fields.put(name(WORDS, i + 1), passages.get(i).passage());
        }
        return fields;
    }

    /** The fields to show: the passages, and room for one of what is answered. */
    static List<Field> shown(Map<String, String> fields, Card.@Nullable Link answered) {
        List<Passage> shown = new ArrayList<>(in(fields));
        if (answered != null
                && shown.stream().noneMatch(passage -> passage.source().equals(answered.citation()))) {
            shown.add(new Passage(answered.citation(), ""));
        }
        return IntStream.rangeClosed(1, shown.size())
                .mapToObj(place -> new Field(name(SOURCE, place), name(WORDS, place), shown.get(place - 1)))
                .toList();
    }

    /** Where nothing else is said, a passage is quoted from what is answered. */
    private static Passage answered(ThreadId thread, Passage passage, Map<String, String> asked) {
        String source = ContributionId.inThread(thread, asked.getOrDefault("inReplyTo", ""))
                .map(ContributionId::citation)
                .orElse("");
        return new Passage(source, passage.passage());
    }

    private static String name(String field, int place) {
        return place == 1 ? field : field + place;
    }

    /** The two fields of one passage, by name, and what is in them. */
    record Field(String source, String words, Passage passage) {}
}
