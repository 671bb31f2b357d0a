package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.thread.ThreadId;
import org.junit.jupiter.api.Test;

class WatchTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<Watch> ended = new ArrayList<>();
    private final Watch watch = new Watch(ThreadId.of("perf-1"), ended::add);

    @Test
    void manySignalsBeforeTheReaderLooksAreOne() throws InterruptedException {
        watch.signal();
        watch.signal();
        watch.signal();

        assertThat(watch.await(LONG)).isTrue();
        assertThat(watch.await(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void aStoppingServiceWakesTheReaderForTheLastTime() throws InterruptedException {
        watch.stop();

        assertThat(watch.await(LONG)).isTrue();
        assertThat(watch.hasEnded()).isTrue();
    }

    @Test
    void leavingIsTold() {
        watch.close();

        assertThat(ended).containsExactly(watch);
    }
}
