package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private final BackOff backOff = new BackOff(Duration.ofMillis(100), Duration.ofSeconds(1));

    @Test
    void doublesUpToItsLimitAndStaysThere() {
        assertThat(Stream.generate(backOff::next).limit(1_000).distinct().map(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 800L, 1_000L);
    }

    @Test
    void beginsAnewAfterASuccess() {
        backOff.next();
        backOff.next();
        backOff.reset();
        assertThat(backOff.next()).hasMillis(100);
    }
}
