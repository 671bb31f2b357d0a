package org.a4p.consultation.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.a4p.consultation.contribution.ContributionChanged;
import org.a4p.consultation.contribution.ThreadGrew;
import org.a4p.consultation.contribution.web.Arrivals;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.outbox.EventHandler;
import org.a4p.outbox.EventSubscriptions;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who watches which thread in this process. Word of a new entry comes at once from this process and through Kafka from
 * all others; so does word of a changed one.
 *
 * <p>It stops before the web server does, so that a stopping service does not wait for its readers to leave.
 */
@Component
class LiveSubscriptions implements SmartLifecycle {

    private final Map<ThreadId, Readers> byThread = new ConcurrentHashMap<>();
    private final Arrivals arrivals;
    private final Clock clock;
    private final Semaphore room;
    private volatile boolean running;

    LiveSubscriptions(LiveSettings settings, Arrivals arrivals, EventSubscriptions subscriptions, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
        room = new Semaphore(settings.streams());
        EventHandler grew = event -> in(event, Readers::signal);
        EventHandler changed = event ->
                in(event, readers -> readers.changed(event.dataAs(Changed.class).number()));
        subscriptions.broadcast(
                List.of("consultation.events"),
                Map.of(
                        "contribution.published.v1", grew,
                        "thread.closed.v1", grew,
                        "thread.reopened.v1", grew,
                        "contribution.corrected.v1", changed,
                        "contribution.withdrawn.v1", changed,
                        "contribution.removed.v1", changed,
                        "contribution.restored.v1", changed));
    }

    /** Starts to watch; the caller closes the watch. */
    LiveSubscription watch(ThreadId thread) {
        if (!room.tryAcquire()) {
            throw new Failure(FailureKind.UNAVAILABLE, "too-many-readers");
        }
        LiveSubscription[] added = new LiveSubscription[1];
        byThread.compute(thread, (id, known) -> {
            Readers readers = known == null ? new Readers(id, feed(id)) : known;
            added[0] = readers.watch(this::end);
            return readers;
        });
        if (!running) {
            added[0].stop();
        }
        return added[0];
    }

    @EventListener
    void grew(ThreadGrew event) {
        in(event.thread(), Readers::signal);
    }

    @EventListener
    void changed(ContributionChanged event) {
        in(event.id().thread(), readers -> readers.changed(event.id().number()));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        byThread.values().forEach(Readers::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How many readers of the thread this process serves. */
    int watching(ThreadId thread) {
        Readers readers = byThread.get(thread);
        return readers == null ? 0 : readers.count();
    }

    private Feed feed(ThreadId thread) {
        return new Feed(number -> arrivals.after(thread, number), clock);
    }

    private void end(LiveSubscription watch) {
        byThread.computeIfPresent(watch.thread(), (id, readers) -> {
            readers.remove(watch);
            return readers.count() == 0 ? null : readers;
        });
        room.release();
    }

    private void in(ReceivedEvent event, Consumer<Readers> news) {
        ThreadId.read(event.subject()).ifPresent(thread -> in(thread, news));
    }

    private void in(ThreadId thread, Consumer<Readers> news) {
        Optional.ofNullable(byThread.get(thread)).ifPresent(news);
    }

    /** What is read of an event about a changed entry. */
    private record Changed(int number) {}
}
