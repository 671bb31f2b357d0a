package org.a4p.outbox;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/** The documents of one collection that have unsent events: finds them, and removes the events once they are sent. */
final class PendingDocuments {

    private static final Bson NO_LONGER_PENDING =
            Updates.combine(Updates.unset(OutboxField.EVENTS), Updates.unset(OutboxField.PENDING_SINCE));

    private final MongoCollection<BsonDocument> documents;

    /** Majority: an event must not be sent if the write that it is part of could still be rolled back. */
    PendingDocuments(MongoCollection<?> documents) {
        this.documents = documents
                .withDocumentClass(BsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /**
     * A document and its unsent events, in the order in which they happened.
     *
     * @param id of the document
     * @param events at least one
     */
    record Pending(BsonValue id, List<OutboxEvent> events) {

        boolean sentWith(Set<String> acknowledged) {
            return events.stream().map(OutboxEvent::id).allMatch(acknowledged::contains);
        }
    }

    /** Lets the store find pending documents without reading the others. */
    void index() {
        documents.createIndex(Indexes.ascending(OutboxField.PENDING_SINCE), new IndexOptions().sparse(true));
    }

    /** Those of the given documents that have unsent events, in the given order. */
    List<Pending> among(Collection<BsonValue> ids) {
        Map<BsonValue, Pending> found = new HashMap<>();
        documents
                .find(Filters.in("_id", ids))
                .projection(Projections.include(OutboxField.EVENTS))
                .map(document -> new Pending(OutboxField.id(document), OutboxField.in(document)))
                .forEach(pending -> found.put(pending.id(), pending));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(pending -> !pending.events().isEmpty())
                .toList();
    }

    /** Some of the documents that have had unsent events since before an instant. */
    List<BsonValue> idsSinceBefore(Instant instant, int most) {
        return documents
                .find(Filters.lt(OutboxField.PENDING_SINCE, Date.from(instant)))
                .projection(Projections.include("_id"))
                .limit(most)
                .map(OutboxField::id)
                .into(new ArrayList<>());
    }

    /** Removes exactly the acknowledged events; what was added meanwhile stays and keeps its document pending. */
    void remove(List<Pending> sent, Set<String> acknowledged) {
        List<UpdateOneModel<BsonDocument>> unchanged = sent.stream()
                .filter(pending -> pending.sentWith(acknowledged))
                .map(PendingDocuments::removeAll)
                .toList();
        if (unchanged.size() < sent.size() || write(unchanged) < sent.size()) {
            write(sent.stream().map(pending -> pull(pending, acknowledged)).toList());
            write(sent.stream().map(PendingDocuments::unmarkIfEmpty).toList());
        }
    }

    private int write(List<UpdateOneModel<BsonDocument>> updates) {
        return documents
                .bulkWrite(updates, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
    }

    /**
     * One write for the usual case, in which nothing happened to the document meanwhile. Events are only ever added at the end and
     * removed once acknowledged, so the same length and the same last event mean the same array.
     */
    private static UpdateOneModel<BsonDocument> removeAll(Pending pending) {
        int last = pending.events().size() - 1;
        return new UpdateOneModel<>(
                Filters.and(
                        Filters.eq("_id", pending.id()),
                        Filters.size(OutboxField.EVENTS, last + 1),
                        Filters.eq(
                                OutboxField.EVENTS + "." + last + "." + OutboxField.EVENT_ID,
                                pending.events().get(last).id())),
                NO_LONGER_PENDING);
    }

    private static UpdateOneModel<BsonDocument> pull(Pending pending, Set<String> acknowledged) {
        List<String> ids = pending.events().stream()
                .map(OutboxEvent::id)
                .filter(acknowledged::contains)
                .toList();
        return new UpdateOneModel<>(
                Filters.eq("_id", pending.id()),
                Updates.pull(OutboxField.EVENTS, Filters.in(OutboxField.EVENT_ID, ids)));
    }

    private static UpdateOneModel<BsonDocument> unmarkIfEmpty(Pending pending) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", pending.id()), Filters.size(OutboxField.EVENTS, 0)), NO_LONGER_PENDING);
    }
}
