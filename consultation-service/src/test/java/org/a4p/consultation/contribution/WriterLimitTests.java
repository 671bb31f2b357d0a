package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.a4p.consultation.thread.ThreadId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WriterLimitTests {

    private static final ThreadId THREAD = ThreadId.of("perf-1");

    private final CountDownLatch inside = new CountDownLatch(4);
    private final CountDownLatch storeAnswers = new CountDownLatch(1);

    @Test
    void whoeverFindsAllPlacesTakenIsRefusedAfterAWhile() {
        WriterLimit lanes = new WriterLimit(Duration.ofMillis(50));
        List<CompletableFuture<String>> stalled = fourStalledWritersIn(lanes);

        assertThatThrownBy(() -> lanes.in(THREAD, () -> "said")).isInstanceOf(ThreadBusy.class);

        storeAnswers.countDown();
        assertThat(stalled).extracting(CompletableFuture::join).containsOnly("said late");
        assertThat(lanes.in(THREAD, () -> "said")).isEqualTo("said");
    }

    @Test
    void aPlaceIsGivenBackHoweverTheWorkEnds() {
        WriterLimit lanes = new WriterLimit(Duration.ofMillis(50));
        for (int writer = 0; writer < 10; writer++) {
            assertThatThrownBy(() -> lanes.in(THREAD, () -> {
                        throw new IllegalStateException("the store is away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aWriterOfAStoppingServiceDoesNotWait() {
        WriterLimit lanes = new WriterLimit(Duration.ofMinutes(1));
        List<CompletableFuture<String>> stalled = fourStalledWritersIn(lanes);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> lanes.in(THREAD, () -> "said")).isInstanceOf(ThreadBusy.class);

        assertThat(Thread.interrupted()).isTrue();
        storeAnswers.countDown();
        stalled.forEach(CompletableFuture::join);
    }

    private List<CompletableFuture<String>> fourStalledWritersIn(WriterLimit lanes) {
        List<CompletableFuture<String>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            CompletableFuture<String> said = new CompletableFuture<>();
            Thread.startVirtualThread(() -> said.complete(lanes.in(THREAD, this::waitForTheStore)));
            writers.add(said);
        }
        assertThat(isDown(inside)).isTrue();
        return writers;
    }

    private String waitForTheStore() {
        inside.countDown();
        return isDown(storeAnswers) ? "said late" : "never said";
    }

    private static boolean isDown(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
