package org.a4p.consultation.record;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many work at a time; whoever waits too long is told to come back. */
public final class ConcurrencyLimit {

    private final Semaphore free;
    private final Duration patience;

    public ConcurrencyLimit(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * What the work results in, once its turn has come.
     *
     * @throws CompilationRefused if no turn came in time
     */
    public <T> T inTurn(Supplier<T> work) {
        if (!await()) {
            throw CompilationRefused.tooManyCompilations();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean await() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
