package org.a4p.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two texts of 20,000 words each: the looks at words are counted, not timed. */
class WorkIsBoundedTests {

    private static final int WORDS = 20_000;
    private static final long MOST_LOOKS = 2L * WORDS * WordMatching.MOST_WORDS;

    @Test
    void nothingInCommon() {
        assertThat(looks(words(i -> "a" + i), words(i -> "b" + i))).isLessThan(MOST_LOOKS);
    }

    @Test
    void theSameWordsInAnotherOrder() {
        List<String> shuffled = new ArrayList<>(words(i -> "a" + i));
        Collections.shuffle(shuffled, new Random(1));
        assertThat(looks(words(i -> "a" + i), shuffled)).isLessThan(MOST_LOOKS);
    }

    @Test
    void fewWordsRepeatedInAnotherRhythm() {
        assertThat(looks(words(i -> "r" + i % 7), words(i -> "r" + i % 11))).isLessThan(MOST_LOOKS);
    }

    @Test
    void repetitionBetweenAnchors() {
        assertThat(looks(
                        words(i -> i % 900 == 0 ? "u" + i : "r" + i % 7),
                        words(i -> i % 900 == 0 ? "u" + i : "r" + i % 11)))
                .isLessThan(MOST_LOOKS);
    }

    private static long looks(List<String> before, List<String> after) {
        CountingList counted = new CountingList(before);
        WordMatching.changes(counted, after);
        return counted.looks();
    }

    private static List<String> words(IntFunction<String> word) {
        return IntStream.range(0, WORDS).mapToObj(word).toList();
    }
}
