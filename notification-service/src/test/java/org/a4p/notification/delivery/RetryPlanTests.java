package org.a4p.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTests {

    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final Random chance = new Random(4);

    @ParameterizedTest
    @CsvSource({"1,1", "2,5", "3,15", "4,30", "5,60", "6,60", "90,60"})
    void waitsLongerEachTimeAndAFifthMoreByChance(int attempts, long minutes) {
        Duration step = Duration.ofMinutes(minutes);
        for (int sample = 0; sample < 1_000; sample++) {
            Instant next = RetryPlan.next(attempts, BEGUN, BEGUN, chance).orElseThrow();
            assertThat(next)
                    .isBetween(BEGUN.plus(step), BEGUN.plus(step.multipliedBy(6).dividedBy(5)));
        }
    }

    @Test
    void givesUpAfterFourDays() {
        int attempts = 0;
        Instant now = BEGUN;
        for (Optional<Instant> next = Optional.of(now); next.isPresent(); attempts++) {
            now = next.get();
            next = RetryPlan.next(attempts + 1, BEGUN, now, chance);
        }
        assertThat(now).isBefore(BEGUN.plus(Duration.ofDays(4)));
        assertThat(attempts).isBetween(80, 101);
    }
}
