package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.pages.shell.Redline;
import org.a4p.pages.shell.Redline.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDifferenceTests {

    private static final List<String> WORDS = List.of(
            "peace", "keeping", "within", "six", "months", "، ", "السلام", "维和", "行动", "👩🏽‍✈️", "\n", "«", ".");

    @Test
    void showsWholeWords() {
        assertThat(WordDifference.between("as soon as possible", "within six months"))
                .containsExactly(
                        new Redline(Kind.REMOVED, "as soon as possible"), new Redline(Kind.ADDED, "within six months"));
        assertThat(WordDifference.between("in six months", "in seven months"))
                .containsExactly(
                        new Redline(Kind.KEPT, "in "),
                        new Redline(Kind.REMOVED, "six"),
                        new Redline(Kind.ADDED, "seven"),
                        new Redline(Kind.KEPT, " months"));
    }

    @Test
    void partsChineseWordsToo() {
        assertThat(WordDifference.between("维和行动绩效", "维和行动报告"))
                .containsExactly(
                        new Redline(Kind.KEPT, "维和行动"), new Redline(Kind.REMOVED, "绩效"), new Redline(Kind.ADDED, "报告"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 2018, 45, 193})
    void putTogetherAgainItIsBothWordings(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            List<Redline> runs = WordDifference.between(before, after);

            assertThat(without(Kind.ADDED, runs)).as("seed " + seed).isEqualTo(before);
            assertThat(without(Kind.REMOVED, runs)).as("seed " + seed).isEqualTo(after);
        }
    }

    private static String without(Kind kind, List<Redline> runs) {
        return runs.stream()
                .filter(run -> run.kind() != kind)
                .map(Redline::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }
}
