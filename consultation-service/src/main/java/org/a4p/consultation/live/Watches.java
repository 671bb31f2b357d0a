package org.a4p.consultation.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.a4p.consultation.contribution.ThreadGrew;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.outbox.EventHandler;
import org.a4p.outbox.EventSubscriptions;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who watches which thread in this process. Word of a new entry comes at once from this process and through Kafka from
 * all others.
 *
 * <p>It stops before the web server does, so that a stopping service does not wait for its readers to leave.
 */
@Component
class Watches implements SmartLifecycle {

    private final Map<ThreadId, Set<Watch>> byThread = new ConcurrentHashMap<>();
    private final Semaphore room;
    private volatile boolean running;

    Watches(LiveSettings settings, EventSubscriptions subscriptions) {
        room = new Semaphore(settings.streams());
        EventHandler grew = event -> ThreadId.read(event.subject()).ifPresent(this::signal);
        subscriptions.broadcast(
                List.of("consultation.events"), Map.of("contribution.published.v1", grew, "thread.closed.v1", grew));
    }

    /** Starts to watch; the caller closes the watch. */
    Watch watch(ThreadId thread) {
        if (!room.tryAcquire()) {
            throw new TooManyReaders();
        }
        Watch watch = new Watch(thread, this::end);
        byThread.compute(thread, (id, watches) -> {
            Set<Watch> all = watches == null ? ConcurrentHashMap.newKeySet() : watches;
            all.add(watch);
            return all;
        });
        if (!running) {
            watch.stop();
        }
        return watch;
    }

    @EventListener
    void grew(ThreadGrew event) {
        signal(event.thread());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        byThread.values().forEach(watches -> watches.forEach(Watch::stop));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How many readers of the thread this process serves. */
    int watching(ThreadId thread) {
        return byThread.getOrDefault(thread, Set.of()).size();
    }

    private void end(Watch watch) {
        byThread.computeIfPresent(watch.thread(), (id, watches) -> {
            watches.remove(watch);
            return watches.isEmpty() ? null : watches;
        });
        room.release();
    }

    private void signal(ThreadId thread) {
        byThread.getOrDefault(thread, Set.of()).forEach(Watch::signal);
    }
}
