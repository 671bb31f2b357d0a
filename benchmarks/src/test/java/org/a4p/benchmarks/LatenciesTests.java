package org.a4p.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    private final Latencies oneToHundred =
            Latencies.of(LongStream.rangeClosed(1, 100).boxed().toList().reversed(), 50_000_000_000L);

    @Test
    void percentilesAreTheNearestRank() {
        assertThat(oneToHundred.percentile(0.50)).isEqualTo(Duration.ofNanos(50));
        assertThat(oneToHundred.percentile(0.99)).isEqualTo(Duration.ofNanos(99));
        assertThat(oneToHundred.percentile(1.0)).isEqualTo(Duration.ofNanos(100));
    }

    @Test
    void theRateCountsAllOperationsOverTheWallTime() {
        assertThat(oneToHundred.perSecond()).isEqualTo(2.0);
    }

    @Test
    void nothingMeasuredHasNoPercentile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Latencies.of(List.of(), 1).percentile(0.5));
    }
}
