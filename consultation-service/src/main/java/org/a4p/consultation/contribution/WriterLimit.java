package org.a4p.consultation.contribution;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.a4p.consultation.thread.ThreadId;

/**
 * Lets only a few writers of this process work on one thread at a time. Threads may share a lane; whoever waits is let in
 * in the order of coming, or refused after a while: a store that has stalled must not gather writers without end.
 */
final class WriterLimit {

    private static final int LANES = 64;
    private static final int ABREAST = 4;

    private final Semaphore[] lanes =
            Stream.generate(() -> new Semaphore(ABREAST, true)).limit(LANES).toArray(Semaphore[]::new);
    private final Duration longest;

    /** @param longest how long a writer waits for the others */
    WriterLimit(Duration longest) {
        this.longest = longest;
    }

    /** @throws ThreadBusy if the others take too long */
    <T> T in(ThreadId thread, Supplier<T> work) {
        Semaphore lane = lanes[Math.floorMod(thread.hashCode(), LANES)];
        if (!enters(lane)) {
            throw new ThreadBusy();
        }
        try {
            return work.get();
        } finally {
            lane.release();
        }
    }

    private boolean enters(Semaphore lane) {
        try {
            return lane.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
