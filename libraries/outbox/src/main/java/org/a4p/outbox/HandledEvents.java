package org.a4p.outbox;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Remembers which events a group has handled, for longer than the broker keeps them, so that a replay of a topic does nothing.
 *
 * <p>The note is written after the handler: before it, a crash between the two would lose the effect; after it, a crash repeats the
 * handler, which takes that well because it is idempotent.
 */
final class HandledEvents {

    private static final String HANDLED_AT = "handledAt";

    private final MongoCollection<Document> handled;
    private final Duration kept;
    private final Clock clock;

    HandledEvents(MongoDatabase database, Duration kept, Clock clock) {
        this.handled = database.getCollection("handledEvents")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
        this.kept = kept;
        this.clock = clock;
    }

    /** Lets a real MongoDB forget by itself; the embedded store takes no notice of it and needs {@link #forgetOld()}. */
    void index() {
        handled.createIndex(
                Indexes.ascending(HANDLED_AT), new IndexOptions().expireAfter(kept.toSeconds(), TimeUnit.SECONDS));
    }

    void forgetOld() {
        handled.deleteMany(Filters.lt(HANDLED_AT, Date.from(clock.instant().minus(kept))));
    }

    boolean knows(String group, ReceivedEvent event) {
        return handled.find(Filters.eq("_id", id(group, event))).first() != null;
    }

    void add(String group, ReceivedEvent event) {
        InsertIfAbsent.run(() -> handled.insertOne(
                new Document("_id", id(group, event)).append(HANDLED_AT, Date.from(clock.instant()))));
    }

    private static String id(String group, ReceivedEvent event) {
        return group + "|" + event.id();
    }
}
