package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.consultation.search.Snippet.Part;
import org.a4p.consultation.search.index.Analysis;
import org.a4p.consultation.search.index.Highlighter;
import org.a4p.consultation.search.index.Highlighter.Mark;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces shown are those that a count of every mark in every piece would choose, and they are found quickly. */
class SnippetsLawTests {

    private static final List<String> SIGNS = List.of("x", "y", " ", " ", "平", "𠮷", "\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2018, 911})
    void choosesWhatCountingEverythingChooses(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = text(random);
            List<Mark> marks = marks(text, random);

            List<Snippet> snippets = Snippets.of(text, marks);

            List<Integer> marked =
                    snippets.stream().map(SnippetsLawTests::found).toList();
            assertThat(marked)
                    .as("seed %d, round %d: %s in %s", seed, round, marks, text)
                    .containsExactlyInAnyOrderElementsOf(naive(text, marks));
        }
    }

    @Test
    @Timeout(5)
    void aTextOfNothingButTheWordIsNoBurden() {
        String text = "x ".repeat(10_000);
        List<Mark> marks = new Highlighter(new Analysis()).marks(text, Language.ENGLISH, Wording.of("x"));
        assertThat(marks).hasSize(10_000);

        for (int hit = 0; hit < 20; hit++) {
            assertThat(Snippets.of(text, marks)).hasSize(2);
        }
    }

    /** How many characters are marked in each of the pieces that a look at all marks for all pieces chooses. */
    private static List<Integer> naive(String text, List<Mark> marks) {
        List<Mark> candidates = new ArrayList<>(marks.stream()
                .map(mark -> NaivePiece.from(text, Math.max(0, mark.start() - 60)))
                .toList());
        candidates.sort(Comparator.comparingLong((Mark piece) -> marks.stream()
                        .filter(mark -> mark.start() >= piece.start() && mark.end() <= piece.end())
                        .count())
                .reversed());
        List<Mark> chosen = new ArrayList<>();
        for (Mark candidate : candidates) {
            if (chosen.size() < 2
                    && chosen.stream()
                            .noneMatch(one -> one.start() < candidate.end() && candidate.start() < one.end())) {
                chosen.add(candidate);
            }
        }
        return chosen.isEmpty()
                ? List.of(0)
                : chosen.stream().map(piece -> marked(piece, marks)).toList();
    }

    private static int marked(Mark piece, List<Mark> marks) {
        return marks.stream()
                .mapToInt(
                        mark -> Math.max(0, Math.min(mark.end(), piece.end()) - Math.max(mark.start(), piece.start())))
                .sum();
    }

    private static int found(Snippet snippet) {
        return snippet.parts().stream()
                .filter(Part::found)
                .mapToInt(part -> part.text().length())
                .sum();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(1_500))
                .mapToObj(sign -> SIGNS.get(random.nextInt(SIGNS.size())))
                .collect(Collectors.joining());
    }

    /** In order and apart, as a highlighter gives them; some longer than a piece. */
    private static List<Mark> marks(String text, Random random) {
        List<Mark> marks = new ArrayList<>();
        int most = random.nextInt(40) == 0 ? 400 : 12;
        int at = random.nextInt(40);
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(most));
            marks.add(new Mark(at, end));
            at = end + 1 + random.nextInt(40);
        }
        return marks;
    }

    /** As long as a snippet is, ending between words: told once more, for what is counted is told apart. */
    private static final class NaivePiece {

        static Mark from(String text, int from) {
            int start = from == 0 ? 0 : snapped(text, from, 1);
            int end = start + 240 >= text.length() ? text.length() : snapped(text, start + 240, -1);
            return new Mark(start, Math.max(end, start));
        }

        private static int snapped(String text, int at, int step) {
            for (int moved = 0; moved < 24; moved++) {
                int place = at + moved * step;
                if (place > 0 && place < text.length() && Character.isWhitespace(text.charAt(place))) {
                    return step > 0 ? place + 1 : place;
                }
            }
            return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }
    }
}
