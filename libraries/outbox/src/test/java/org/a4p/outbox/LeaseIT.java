package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseIT {

    private static final Duration LENGTH = Duration.ofSeconds(10);

    private final Rig rig = new Rig();
    private final AtomicReference<Instant> now = new AtomicReference<>(Rig.NOON);
    private final Lease one = lease();
    private final Lease other = lease();

    @AfterEach
    void close() {
        rig.close();
    }

    private Lease lease() {
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return new Lease(rig.database, "sweep", LENGTH, clock);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Test
    void isHeldByOneAtATimeAndRenewedByItsHolder() {
        assertThat(one.hold()).isTrue();
        assertThat(other.hold()).isFalse();
        pass(LENGTH.minusSeconds(1));
        assertThat(one.hold()).isTrue();
        pass(LENGTH.minusSeconds(1));
        assertThat(other.hold()).as("renewed in time").isFalse();
    }

    @Test
    void passesOnWhenItsHolderFallsSilentAndTheOldHolderCannotRenewIt() {
        assertThat(one.hold()).isTrue();
        pass(LENGTH);
        assertThat(other.hold()).isTrue();
        assertThat(other.fence()).isGreaterThan(one.fence());
        assertThat(one.hold()).isFalse();
    }

    @Test
    void passesOnAtOnceWhenItIsReleased() {
        one.hold();
        one.release();
        assertThat(other.hold()).isTrue();
    }

    @Test
    void isNotReleasedBySomeoneWhoHasLostIt() {
        one.hold();
        pass(LENGTH);
        other.hold();
        one.release();
        assertThat(one.hold()).isFalse();
    }

    @Test
    void isTakenByExactlyOneOfManyRacers() throws Exception {
        List<Lease> racers = IntStream.range(0, 50).mapToObj(number -> lease()).toList();
        List<Future<Boolean>> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            racers.forEach(racer -> taken.add(threads.submit(racer::hold)));
        }
        assertThat(taken).extracting(Future::resultNow).containsOnlyOnce(true);
    }
}
