package org.a4p.consultation.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.a4p.consultation.thread.ThreadId;

/**
 * One reader's wait for a thread to grow. A signal says only that there may be something new; the reader then looks into
 * the store. So signals may come late, twice or for nothing, and many of them count as one.
 */
final class LiveSubscription implements AutoCloseable {

    private final Semaphore signals = new Semaphore(0);
    private final Set<Integer> changed = ConcurrentHashMap.newKeySet();
    private final ThreadId thread;
    private final Feed feed;
    private final Consumer<LiveSubscription> end;
    private volatile boolean ended;

    /** @param end told once the reader has gone */
    LiveSubscription(ThreadId thread, Feed feed, Consumer<LiveSubscription> end) {
        this.thread = thread;
        this.feed = feed;
        this.end = end;
    }

    ThreadId thread() {
        return thread;
    }

    /** The thread's end, which this reader shares with all others. */
    Feed feed() {
        return feed;
    }

    /** Numbers of the entries that were changed since this was asked last, in order. */
    List<Integer> takeChanged() {
        List<Integer> taken = changed.stream().sorted().toList();
        taken.forEach(changed::remove);
        return taken;
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

    void changed(int number) {
        changed.add(number);
        signal();
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
