package org.a4p.outbox;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A task that one process at a time should do. The holder renews it; when it stops doing so, the next one takes over after the
 * lease has run out, and the fence, which grows with each change of hands, makes the old holder's renewals fail from then on.
 *
 * <p>It saves work and is no lock: clocks differ, and a holder may sleep through its own end. What it guards must be harmless when
 * two do it at once.
 */
public final class Lease {

    private static final Date LONG_AGO = Date.from(Instant.EPOCH);

    private final MongoCollection<Document> leases;
    private final String task;
    private final Duration length;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private long fence = -1;

    public Lease(MongoDatabase database, String task, Duration length, Clock clock) {
        this.leases = database.getCollection("leases").withWriteConcern(WriteConcern.MAJORITY);
        this.task = task;
        this.length = length;
        this.clock = clock;
    }

    /** Takes or renews it; false while someone else has it. */
    public boolean hold() {
        return renew() || take();
    }

    /** Lets the next one have it at once. */
    public void release() {
        leases.updateOne(mine(), Updates.set("until", LONG_AGO));
    }

    long fence() {
        return fence;
    }

    private boolean renew() {
        Bson stillRunning = Filters.gt("until", Date.from(clock.instant()));
        return leases.updateOne(Filters.and(mine(), stillRunning), Updates.set("until", end()))
                        .getMatchedCount()
                > 0;
    }

    private boolean take() {
        makeSureThereIsOne();
        Document taken = leases.findOneAndUpdate(
                Filters.and(Filters.eq("_id", task), Filters.lte("until", Date.from(clock.instant()))),
                Updates.combine(Updates.set("holder", holder), Updates.set("until", end()), Updates.inc("fence", 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (taken != null) {
            fence = taken.getLong("fence");
        }
        return taken != null;
    }

    private void makeSureThereIsOne() {
        InsertIfAbsent.run(() -> leases.insertOne(
                new Document("_id", task).append("until", LONG_AGO).append("fence", 0L)));
    }

    private Bson mine() {
        return Filters.and(Filters.eq("_id", task), Filters.eq("holder", holder), Filters.eq("fence", fence));
    }

    private Date end() {
        return Date.from(clock.instant().plus(length));
    }
}
