package org.a4p.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** How unsent events lie in the document of their aggregate: an array, and since when it has not been empty. */
final class OutboxField {

    static final String EVENTS = "outbox";
    static final String EVENT_ID = "id";
    static final String PENDING_SINCE = "outboxPendingSince";

    private OutboxField() {}

    static List<BsonDocument> of(OutboxEvent... events) {
        return List.of(events).stream().map(OutboxField::of).toList();
    }

    /** The events of a document in the order in which they happened; none if it has no outbox. */
    static List<OutboxEvent> in(BsonDocument document) {
        return document.getArray(EVENTS, new BsonArray()).stream()
                .map(event -> event(event.asDocument()))
                .toList();
    }

    static BsonValue id(BsonDocument document) {
        return Objects.requireNonNull(document.get("_id"), "every stored document has an _id");
    }

    private static BsonDocument of(OutboxEvent event) {
        return new BsonDocument(EVENT_ID, new BsonString(event.id()))
                .append("type", new BsonString(event.type()))
                .append("subject", new BsonString(event.subject()))
                .append("time", new BsonString(event.time().toString()))
                .append("data", new BsonString(event.data()));
    }

    private static OutboxEvent event(BsonDocument stored) {
        return new OutboxEvent(
                stored.getString(EVENT_ID).getValue(),
                stored.getString("type").getValue(),
                stored.getString("subject").getValue(),
                Instant.parse(stored.getString("time").getValue()),
                stored.getString("data").getValue());
    }
}
