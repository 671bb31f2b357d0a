package org.a4p.outbox;

import com.mongodb.client.MongoCollection;
import java.time.Clock;

/** Makes collections whose documents carry their events, and sees to it that the events are sent. */
public final class Outboxes {

    private final Clock clock;

    Outboxes(Clock clock) {
        this.clock = clock;
    }

    /** A collection whose events go to {@code topic}. The same collection always goes to the same topic. */
    public <T> OutboxCollection<T> collection(MongoCollection<T> documents, String topic) {
        return new OutboxCollection<>(documents, clock, id -> {});
    }
}
