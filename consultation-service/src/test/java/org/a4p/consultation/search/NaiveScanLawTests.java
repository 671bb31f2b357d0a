package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Question.Order;
import org.a4p.consultation.search.Question.Part;
import org.a4p.consultation.search.Wording.Clause;
import org.a4p.consultation.search.index.Analysis;
import org.a4p.consultation.search.index.Entry;
import org.a4p.consultation.search.index.Matches;
import org.a4p.consultation.search.index.SearchIndex;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: for texts, changes and questions drawn from a seed, the index finds exactly what a look through all texts finds. */
class NaiveScanLawTests {

    private static final int ENTRIES = 300;
    private static final int QUESTIONS = 200;
    private static final List<String> WORDS = List.of(
            "Patrols",
            "patrol",
            "évaluation",
            "evaluation",
            "NIGHT",
            "night",
            "the",
            "of",
            "fly",
            "Ñandú",
            "misión",
            "операция",
            "Операции",
            "ещё",
            "ألف",
            "سلام",
            "السلام",
            "UN",
            "2436",
            "x",
            "civils",
            "l'eau",
            "peace-keeping");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
    private static final List<String> THEMES = List.of("perf", "poc", "pb");
    private static final List<String> DELEGATIONS = List.of("SEN", "URY", "NOR", "BGD");
    private static final Instant BEGINNING = Instant.parse("2018-03-28T14:01:00Z");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 55, 2018, 20180911})
    void findsWhatALookThroughAllTextsFinds(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        Map<Integer, Entry> entries = new TreeMap<>();
        try (SearchIndex index = SearchIndex.open(folder, new Analysis(), 1)) {
            for (int change = 0; change < ENTRIES * 3 / 2; change++) {
                change(1 + random.nextInt(ENTRIES), random, entries, index);
            }
            index.refresh();
            for (int question = 0; question < QUESTIONS; question++) {
                compare(entries, index, question(random), seed);
            }
        }
    }

    private static void change(int number, Random random, Map<Integer, Entry> entries, SearchIndex index)
            throws IOException {
        Entry before = random.nextInt(3) == 0 ? entries.remove(number) : null;
        if (before != null) {
            index.remove(before.id());
            return;
        }
        Entry entry = AnIndex.entry(
                number,
                any(LANGUAGES, random),
                text(random),
                Map.of(Facet.THEME, any(THEMES, random), Facet.DELEGATION, any(DELEGATIONS, random)));
        entries.put(number, entry);
        index.put(entry);
    }

    private static void compare(Map<Integer, Entry> entries, SearchIndex index, Question question, long seed)
            throws IOException {
        Matches found = index.find(question);
        List<ContributionId> expected = new ArrayList<>(NaiveScan.scan(entries.values(), question));
        assertThat(found.ids()).as("seed %d, %s", seed, question).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.total()).isEqualTo(expected.size());
        Map<String, Integer> recount = new TreeMap<>();
        entries.values().stream()
                .filter(entry -> new HashSet<>(expected).contains(entry.id()))
                .forEach(entry -> recount.merge(entry.one(Facet.THEME), 1, Integer::sum));
        assertThat(found.counts().get(Facet.THEME))
                .as("seed %d, %s", seed, question)
                .isEqualTo(recount);
    }

    private static Question question(Random random) {
        List<Clause> clauses = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            clauses.add(new Clause(phrase(random), true, random.nextInt(4) == 0));
        }
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        if (random.nextInt(3) == 0) {
            facets.put(Facet.THEME, Set.of(any(THEMES, random), "another"));
        }
        if (random.nextInt(4) == 0) {
            facets.put(Facet.DELEGATION, Set.of(any(DELEGATIONS, random)));
        }
        if (random.nextInt(4) == 0) {
            facets.put(Facet.LANGUAGE, Set.of(any(LANGUAGES, random)));
        }
        Instant from = random.nextInt(3) == 0 ? BEGINNING.plusSeconds(60L * random.nextInt(ENTRIES)) : null;
        Instant until = random.nextInt(3) == 0 ? BEGINNING.plusSeconds(60L * random.nextInt(ENTRIES)) : null;
        Order order = any(List.of(Order.RELEVANCE, Order.NEWEST, Order.OLDEST), random);
        return new Question(new Wording(clauses), facets, from, until, order, new Part(1, ENTRIES, AnIndex.LATER));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(12); words > 0; words--) {
            text.append(any(WORDS, random)).append(random.nextInt(5) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private static String phrase(Random random) {
        return random.nextInt(3) == 0 ? any(WORDS, random) + " " + any(WORDS, random) : any(WORDS, random);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
