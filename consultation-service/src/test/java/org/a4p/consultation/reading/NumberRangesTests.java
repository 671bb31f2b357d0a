package org.a4p.consultation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.pages.problem.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the value against plain sets of numbers, by seeded generation. */
class NumberRangesTests {

    private static final int MOST = 60;
    private static final int ROUNDS = 2_000;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void behaveAsTheSetsTheyStandFor() {
        for (int round = 0; round < ROUNDS; round++) {
            SortedSet<Integer> one = numbers();
            SortedSet<Integer> other = numbers();
            int last = random.nextInt(MOST + 10);
            String situation = "seed %d, round %d: %s and %s up to %d".formatted(seed, round, one, other, last);

            assertThat(ranges(one).and(ranges(other))).as(situation).isEqualTo(ranges(union(one, other)));
            assertThat(ranges(one).without(other)).as(situation).isEqualTo(ranges(difference(one, other)));
            assertThat(ranges(one).count()).as(situation).isEqualTo(one.size());
            assertThat(IntStream.rangeClosed(1, MOST + 10)
                            .filter(ranges(one)::contains)
                            .boxed())
                    .as(situation)
                    .containsExactlyElementsOf(one);
            assertThat(ranges(one).upTo(last)).as(situation).isEqualTo(ranges(one.headSet(last + 1)));
            assertThat(ranges(one).missing(last))
                    .as(situation)
                    .isEqualTo(ranges(IntStream.rangeClosed(1, last)
                            .filter(number -> !one.contains(number))
                            .boxed()
                            .collect(Collectors.toCollection(TreeSet::new))));
            assertThat(ranges(one).first().orElse(0)).as(situation).isEqualTo(one.isEmpty() ? 0 : one.getFirst());
        }
    }

    @Test
    void areTheSameWhateverOrderTheyWereReadIn() {
        for (int round = 0; round < ROUNDS; round++) {
            NumberRanges one = ranges(numbers());
            NumberRanges other = ranges(numbers());
            NumberRanges third = ranges(numbers());

            assertThat(one.and(other)).as("seed %d", seed).isEqualTo(other.and(one));
            assertThat(one.and(other).and(third)).as("seed %d", seed).isEqualTo(one.and(other.and(third)));
            assertThat(one.and(one)).as("seed %d", seed).isEqualTo(one);
            assertThat(one.and(NumberRanges.NONE)).as("seed %d", seed).isEqualTo(one);
        }
    }

    @Test
    void comeBackFromTheirText() {
        for (int round = 0; round < ROUNDS; round++) {
            NumberRanges ranges = ranges(numbers());
            if (ranges.count() > 0) {
                assertThat(NumberRanges.read(ranges.toString()))
                        .as("seed %d", seed)
                        .isEqualTo(ranges);
            }
        }
    }

    @Test
    void areShortForWhatIsReadInOneGo() {
        assertThat(NumberRanges.between(1, 100_000)).hasToString("1-100000");
        assertThat(NumberRanges.between(1, 100_000).count()).isEqualTo(100_000);
        assertThat(NumberRanges.between(5, 4)).isEqualTo(NumberRanges.NONE);
        assertThat(NumberRanges.read("3, 1,2,7-9,8-12")).hasToString("1-3,7-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "1,", "0", "-1", "1-", "5-3", "1--2", "a", "1;2", "9999999999", "1.5", "١"})
    void whatIsNoListOfNumbersIsRefused(String text) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> NumberRanges.read(text))
                .withMessage("numbers-unreadable");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> NumberRanges.read("1,".repeat(4_000) + "1"))
                .withMessage("numbers-unreadable");
    }

    private SortedSet<Integer> numbers() {
        int density = 1 + random.nextInt(9);
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> random.nextInt(10) < density)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> union(SortedSet<Integer> one, SortedSet<Integer> other) {
        SortedSet<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static SortedSet<Integer> difference(SortedSet<Integer> one, SortedSet<Integer> other) {
        SortedSet<Integer> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private static NumberRanges ranges(SortedSet<Integer> numbers) {
        List<NumberRanges.Range> each = numbers.stream()
                .map(number -> new NumberRanges.Range(number, number))
                .toList();
        return new NumberRanges(each);
    }
}
