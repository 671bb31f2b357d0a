package org.a4p.outbox;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.SmartLifecycle;

/** Makes collections whose documents carry their events, and sees to it that the events are sent. */
public final class Outboxes implements SmartLifecycle {

    /** Before the web server, and so after it when the application ends: what the last request wrote is still sent. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private final Backbone backbone;
    private final List<Relay> relays = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    Outboxes(Backbone backbone) {
        this.backbone = backbone;
    }

    /** A collection whose events go to {@code topic}. Call it once per collection, while beans are made. */
    public <T> OutboxCollection<T> collection(MongoCollection<T> documents, String topic) {
        Relay relay = relay(documents, topic);
        relays.add(relay);
        if (running) {
            relay.start();
        }
        return new OutboxCollection<>(documents, backbone.clock(), relay::wake);
    }

    private Relay relay(MongoCollection<?> collection, String topic) {
        String name = collection.getNamespace().getCollectionName();
        PendingDocuments documents = new PendingDocuments(collection);
        Duration every = backbone.settings().sweepEvery();
        Lease lease = new Lease(backbone.database(), "outbox-" + name, every, backbone.clock());
        OutboxMetrics metrics = new OutboxMetrics(backbone.meters(), name);
        Relay relay = new Relay(
                name,
                documents,
                EventSender.to(topic, backbone),
                new Sweep(documents, lease, every, backbone.clock()),
                new BackOff(Duration.ofMillis(100), backbone.settings().longestWait()),
                metrics);
        metrics.watch(relay);
        return relay;
    }

    @Override
    public void start() {
        running = true;
        relays.forEach(Relay::start);
    }

    @Override
    public void stop() {
        running = false;
        relays.forEach(Relay::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
