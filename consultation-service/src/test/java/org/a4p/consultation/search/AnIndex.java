package org.a4p.consultation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Question.Order;
import org.a4p.consultation.search.Question.Part;
import org.a4p.consultation.search.index.Analysis;
import org.a4p.consultation.search.index.Entry;
import org.a4p.consultation.search.index.Matches;
import org.a4p.consultation.search.index.SearchIndex;
import org.a4p.consultation.search.web.SearchRequest;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.language.Language;

/** An index for tests, in a folder of its own, and entries to put into it. */
final class AnIndex implements AutoCloseable {

    static final Instant LATER = Instant.parse("2019-01-01T00:00:00Z");

    private static final Instant BEGINNING = Instant.parse("2018-03-28T14:00:00Z");

    private final SearchIndex index;
    private int number;

    AnIndex(Path folder) {
        try {
            index = SearchIndex.open(folder, new Analysis(), 16);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a text as the next entry of a thread, a minute after the one before; its number. */
    int add(String language, String text) {
        return add(language, text, Map.of(Facet.THEME, "perf"));
    }

    int add(String language, String text, Map<Facet, String> facets) {
        number++;
        put(entry(number, language, text, facets));
        return number;
    }

    void put(Entry entry) {
        try {
            index.put(entry);
            index.refresh();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Entry entry(int number, String language, String text, Map<Facet, String> facets) {
        Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
        facets.forEach((facet, value) -> all.put(facet, List.of(value)));
        all.put(Facet.LANGUAGE, List.of(language));
        return new Entry(
                new ContributionId(ThreadId.of("perf-1"), number),
                text,
                Language.withCode(language).orElseThrow(),
                BEGINNING.plusSeconds(60L * number),
                all);
    }

    /** Numbers of what is found, the most relevant first. */
    List<Integer> find(String typed) {
        Wording wording = Wording.of(typed);
        return wording.clauses().isEmpty() ? List.of() : numbers(ask(wording));
    }

    Matches ask(Wording wording) {
        return ask(new Question(wording, Map.of(), null, null, Order.RELEVANCE, new Part(1, 100, LATER)));
    }

    Matches ask(Question question) {
        try {
            return index.find(question);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Integer> numbers(Matches matches) {
        return matches.ids().stream().map(ContributionId::number).toList();
    }

    static Question asked(SearchRequest asked) {
        return asked.question(Clock.systemUTC());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
