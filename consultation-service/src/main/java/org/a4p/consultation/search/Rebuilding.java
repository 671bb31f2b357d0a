package org.a4p.consultation.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.a4p.consultation.search.index.LiveIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Builds this process's index from the store: once after each start, for much may have changed meanwhile, and whenever it
 * is asked for. One building runs at a time; whoever asks during one gets another after it.
 */
@Component
public class Rebuilding implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int BETWEEN_WORDS = 10_000;

    /** A building that is told to stop ends after the stretch it reads; a disk that hangs must not hold up the rest. */
    private static final Duration UNTIL_IT_ENDS = Duration.ofSeconds(10);

    private final LiveIndex index;
    private final SearchSettings settings;
    private final Clock clock;
    private final Semaphore requests = new Semaphore(0);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean running;
    private volatile boolean busy;
    private volatile @Nullable Instant builtAt;
    private @Nullable Thread worker;

    Rebuilding(LiveIndex index, SearchSettings settings, Clock clock) {
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks for a building; those who ask before it begins are served by the same one. */
    void request() {
        requests.release();
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        request();
    }

    public Status status() {
        boolean underWay = busy || requests.availablePermits() > 0;
        return new Status(
                underWay ? Status.State.BUILDING : Status.State.READY,
                index.isComplete(),
                index.documents(),
                underWay ? done.get() : 0,
                builtAt);
    }

    @Override
    public void start() {
        running = true;
        try {
            index.takeUp();
        } catch (IOException | RuntimeException unusable) {
            LOG.warn("No search index is taken over from before: {}", unusable.toString());
        }
        worker = Thread.ofVirtual().name("search-rebuilding").start(this::work);
    }

    /** Returns when no building writes any more, so that the index may be closed and its files may go. */
    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        requests.release();
        try {
            if (worker != null && !worker.join(UNTIL_IT_ENDS)) {
                LOG.warn("The search index is still being built while the service stops");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            while (running) {
                requests.acquire();
                if (running) {
                    busy = true;
                    requests.drainPermits();
                    build();
                    busy = requests.availablePermits() > 0;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void build() throws InterruptedException {
        Instant began = clock.instant();
        done.set(0);
        try {
            index.rebuild(this::progress);
            builtAt = clock.instant();
            LOG.info("Search index built: {} contributions in {}", done, Duration.between(began, clock.instant()));
        } catch (IOException | RuntimeException failed) {
            if (running) {
                LOG.warn("The search index could not be built and is tried again", failed);
                stopping.await(settings.retry().toMillis(), TimeUnit.MILLISECONDS);
                request();
            }
        }
    }

    private void progress(int added) {
        if (!running) {
            throw new UncheckedIOException(new IOException("the service stops"));
        }
        int now = done.addAndGet(added);
        if (now / BETWEEN_WORDS > (now - added) / BETWEEN_WORDS) {
            LOG.info("Search index: {} contributions so far", now);
        }
    }

    /**
     * How this process's index stands.
     *
     * @param complete whether everything that was ever said can be found in it
     * @param contributions how many can be found
     * @param done how many the building under way has read
     * @param builtAt when it was last built from the store by this process
     */
    public record Status(
            State state,
            boolean complete,
            int contributions,
            int done,
            @Nullable Instant builtAt) {

        enum State {
            BUILDING,
            READY
        }
    }
}
