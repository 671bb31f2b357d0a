package org.a4p.consultation.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.a4p.consultation.thread.ThreadId;

/**
 * One reader's wait for a thread to grow. A signal says only that there may be something new; the reader then looks into
 * the store. So signals may come late, twice or for nothing, and many of them count as one.
 */
final class Watch implements AutoCloseable {

    private final Semaphore signals = new Semaphore(0);
    private final ThreadId thread;
    private final Consumer<Watch> end;
    private volatile boolean ended;

    /** @param end told once the reader has gone */
    Watch(ThreadId thread, Consumer<Watch> end) {
        this.thread = thread;
        this.end = end;
    }

    ThreadId thread() {
        return thread;
    }

    /** Waits for a signal, but no longer than this; false if there was none. */
    boolean await(Duration longest) throws InterruptedException {
        boolean signalled = signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        signals.drainPermits();
        return signalled;
    }

    /** Whether nothing more will come because the service is stopping. */
    boolean hasEnded() {
        return ended;
    }

    void signal() {
        signals.release();
    }

    void stop() {
        ended = true;
        signal();
    }

    @Override
    public void close() {
        end.accept(this);
    }
}
