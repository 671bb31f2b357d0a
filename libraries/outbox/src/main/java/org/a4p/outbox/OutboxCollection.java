package org.a4p.outbox;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * A collection whose documents carry their unsent events, so that a change and what it says to the world are one write: both
 * happened or neither did, on every MongoDB there is, without a transaction.
 *
 * <p>The fields {@code outbox} and {@code outboxPendingSince} are this class's own. Records do not show them, and a whole
 * document is never replaced, for that would drop them.
 */
public final class OutboxCollection<T> {

    /** With the broker away, a document takes this many events; then {@link OutboxFull}. */
    static final int MAXIMUM_PENDING = 100;

    private final MongoCollection<T> documents;
    private final MongoCollection<BsonDocument> raw;
    private final RecordComponents<T> components;
    private final Clock clock;
    private final Consumer<BsonValue> wake;

    OutboxCollection(MongoCollection<T> documents, Clock clock, Consumer<BsonValue> wake) {
        this.documents = documents.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY);
        this.raw = this.documents.withDocumentClass(BsonDocument.class);
        this.components = new RecordComponents<>(documents.getDocumentClass(), documents.getCodecRegistry());
        this.clock = clock;
        this.wake = wake;
    }

    /**
     * Stores a new document together with its events. A taken {@code _id} is a {@link com.mongodb.MongoWriteException} of the
     * category {@code DUPLICATE_KEY}, and then nothing was stored and nothing will be sent.
     */
    public void insert(T document, OutboxEvent... events) {
        BsonDocument stored = BsonDocumentWrapper.asBsonDocument(document, documents.getCodecRegistry())
                .clone();
        if (events.length > 0) {
            stored.append(OutboxField.EVENTS, new BsonArray(OutboxField.of(events)));
            stored.append(OutboxField.PENDING_SINCE, new BsonDateTime(clock.millis()));
        }
        raw.insertOne(stored);
        wakeFor(stored, events);
    }

    /**
     * Stores a new document together with its events, unless its {@code _id} or one of its unique fields is taken.
     *
     * @return whether it was stored; if not, nothing was and nothing will be sent
     */
    public boolean insertIfAbsent(T document, OutboxEvent... events) {
        return InsertIfAbsent.run(() -> insert(document, events));
    }

    /**
     * Gives the one document that matches every component of a record. What is not of the record stays: events not sent yet,
     * fields that only lists read.
     *
     * @param seen names the document as it was read, by its {@code _id} and its version
     * @return whether one matched; if none did, nothing was changed and nothing will be sent
     * @throws OutboxFull if one matched but has {@value #MAXIMUM_PENDING} unsent events; nothing was changed
     */
    public boolean replace(Bson seen, T next, OutboxEvent... events) {
        return update(seen, everyComponentOf(next), events);
    }

    /** The change of {@link #replace}, for a document that has fields besides the record's. */
    public Bson everyComponentOf(T next) {
        return components.change(next);
    }

    /**
     * Changes the one document that matches, together with its events.
     *
     * @return whether one matched; if none did, nothing was changed and nothing will be sent
     * @throws OutboxFull if one matched but has {@value #MAXIMUM_PENDING} unsent events; nothing was changed
     */
    public boolean update(Bson filter, Bson change, OutboxEvent... events) {
        BsonDocument changed = raw.findOneAndUpdate(
                Filters.and(filter, roomFor(events.length)),
                with(change, events),
                new FindOneAndUpdateOptions().projection(Projections.include("_id")));
        if (changed == null) {
            refuseIfFull(filter, events.length);
            return false;
        }
        wakeFor(changed, events);
        return true;
    }

    /** For reading. Writes that have events go through the methods above. */
    public MongoCollection<T> documents() {
        return documents;
    }

    private Bson with(Bson change, OutboxEvent... events) {
        if (events.length == 0) {
            return change;
        }
        return Updates.combine(
                change,
                Updates.pushEach(OutboxField.EVENTS, OutboxField.of(events)),
                Updates.min(OutboxField.PENDING_SINCE, Date.from(clock.instant())));
    }

    private void wakeFor(BsonDocument document, OutboxEvent... events) {
        if (events.length > 0) {
            wake.accept(OutboxField.id(document));
        }
    }

    private void refuseIfFull(Bson filter, int events) {
        if (events > 0 && raw.countDocuments(Filters.and(filter, Filters.not(roomFor(events)))) > 0) {
            throw new OutboxFull(raw.getNamespace().getCollectionName());
        }
    }

    private static Bson roomFor(int events) {
        return events == 0
                ? new BsonDocument()
                : Filters.exists(OutboxField.EVENTS + "." + Math.max(0, MAXIMUM_PENDING - events), false);
    }
}
