package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.thread.ThreadId;
import org.junit.jupiter.api.Test;

class LiveSubscriptionTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<LiveSubscription> ended = new ArrayList<>();
    private final LiveSubscription watch =
            new LiveSubscription(ThreadId.of("perf-1"), new Feed(number -> List.of(), Clock.systemUTC()), ended::add);

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
    void eachChangedEntryIsToldOnceAndInOrder() throws InterruptedException {
        watch.changed(7);
        watch.changed(2);
        watch.changed(7);

        assertThat(watch.await(LONG)).isTrue();
        assertThat(watch.takeChanged()).containsExactly(2, 7);
        assertThat(watch.takeChanged()).isEmpty();
    }

    @Test
    void leavingIsTold() {
        watch.close();

        assertThat(ended).containsExactly(watch);
    }
}
