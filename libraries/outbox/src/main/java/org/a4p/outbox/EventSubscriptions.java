package org.a4p.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Listens to the events of other services, and of one's own. Call it while beans are made; it listens once all are there. */
public final class EventSubscriptions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventSubscriptions.class);

    private final Backbone backbone;
    private final List<Listening> listening = new ArrayList<>();
    private final List<Broadcast> broadcasts = new ArrayList<>();
    private volatile boolean running;

    EventSubscriptions(Backbone backbone) {
        this.backbone = backbone;
    }

    /**
     * Handles each event of the topics once in effect, whichever replica of the group hears it, from the oldest event kept. Types
     * without a handler are skipped. See {@link EventHandler} for what a handler owes.
     */
    public EventSubscription subscribe(String group, Collection<String> topics, Map<String, EventHandler> handlers) {
        GroupSubscription subscription = new GroupSubscription(group, topics, handlers, backbone);
        listen(group, subscription);
        return subscription;
    }

    /**
     * Every replica hears every event from now on; nothing is remembered, and what a handler throws is logged and passed over.
     * For pages that are open at this moment: they read what they missed from the store, and drop what they already show. The
     * application is not ready before it listens, unless the broker stays away for long.
     */
    public EventSubscription broadcast(Collection<String> topics, Map<String, EventHandler> handlers) {
        Broadcast broadcast = new Broadcast(topics, handlers, backbone);
        broadcasts.add(broadcast);
        listen("live", broadcast);
        return broadcast;
    }

    private void listen(String name, Listening.Listener listener) {
        Listening added = new Listening(name, listener, backbone.settings().longestWait());
        listening.add(added);
        if (running) {
            added.start();
        }
    }

    @Override
    public void start() {
        running = true;
        listening.forEach(Listening::start);
        Instant latest = backbone.clock().instant().plus(backbone.settings().positioningLimit());
        for (Broadcast broadcast : broadcasts) {
            if (!broadcast.awaitPositioned(Duration.between(backbone.clock().instant(), latest))) {
                LOG.warn("Open pages are not kept up to date until the broker answers");
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        listening.forEach(Listening::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Outboxes.PHASE + 1;
    }
}
