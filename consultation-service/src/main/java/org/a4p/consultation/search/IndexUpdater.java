package org.a4p.consultation.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.a4p.consultation.contribution.ContributionChanged;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.index.LiveIndex;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.outbox.EventHandler;
import org.a4p.outbox.EventSubscriptions;
import org.a4p.outbox.ReceivedEvent;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps this process's index up to date: a signal says which contribution is not what it was, and the store says what it
 * is. A signal stays until it has taken effect, so that words that were taken back are never left in the index because
 * the store was away for a moment.
 */
@Component
class IndexUpdater implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpdater.class);
    private static final int AT_ONCE = 200;

    /** Each is about one entry of the thread that its subject begins with. */
    static final List<String> SIGNALS = List.of(
            "contribution.published.v1",
            "contribution.corrected.v1",
            "contribution.withdrawn.v1",
            "contribution.removed.v1",
            "contribution.restored.v1",
            "thread.closed.v1",
            "thread.reopened.v1",
            "alignment.taken.v1",
            "alignment.revoked.v1");

    /** Each concerns so many entries that all are read again. */
    private static final List<String> WHOLE =
            List.of(SearchRebuildRequested.TYPE, "group.created.v1", "group.changed.v1");

    private final LiveIndex index;
    private final Rebuilding rebuilding;
    private final SearchSettings settings;
    private final BlockingQueue<ContributionId> signals = new LinkedBlockingQueue<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    IndexUpdater(LiveIndex index, Rebuilding rebuilding, SearchSettings settings, EventSubscriptions subscriptions) {
        this.index = index;
        this.rebuilding = rebuilding;
        this.settings = settings;
        EventHandler changed = this::changed;
        EventHandler rebuild = event -> rebuilding.request();
        Map<String, EventHandler> handlers = new HashMap<>();
        SIGNALS.forEach(type -> handlers.put(type, changed));
        WHOLE.forEach(type -> handlers.put(type, rebuild));
        subscriptions.broadcast(List.of("consultation.events"), handlers);
    }

    private void changed(ReceivedEvent event) {
        about(event).ifPresent(signals::add);
    }

    /** The entry that an event is about; none if it names none. */
    static Optional<ContributionId> about(ReceivedEvent event) {
        int inside = event.data().at("/contribution/number").asInt(0);
        int number = event.data().path("number").asInt(inside);
        String subject = event.subject();
        int slash = subject.indexOf('/');
        return ThreadId.read(slash < 0 ? subject : subject.substring(0, slash))
                .filter(thread -> number > 0)
                .map(thread -> new ContributionId(thread, number));
    }

    @EventListener
    void changed(ContributionChanged event) {
        signals.add(event.id());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("search-following").start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        try {
            while (running) {
                ContributionId first = signals.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    take(first);
                    gather();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Under load many changes are written together, for each writing costs as much as reading many entries. */
    private void gather() throws InterruptedException {
        if (stopping.await(settings.pace().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("{} changed contributions are read at the next start", signals.size());
        }
    }

    private void take(ContributionId first) throws InterruptedException {
        Set<ContributionId> ids = new LinkedHashSet<>(Set.of(first));
        signals.drainTo(ids, AT_ONCE);
        try {
            index.refresh(new ArrayList<>(ids));
        } catch (IOException | AlreadyClosedException lost) {
            LOG.warn("The search index cannot be written and is built again: {}", lost.toString());
            rebuilding.request();
            later(ids);
        } catch (RuntimeException storeAway) {
            LOG.warn("{} changed contributions wait for the store: {}", ids.size(), storeAway.toString());
            later(ids);
        }
    }

    private void later(Set<ContributionId> ids) throws InterruptedException {
        signals.addAll(ids);
        if (stopping.await(settings.retry().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.info("{} changed contributions are read at the next start", signals.size());
        }
    }
}
