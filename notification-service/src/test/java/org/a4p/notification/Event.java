package org.a4p.notification;

import java.time.Instant;
import java.util.UUID;
import org.a4p.testing.Contracts;
import org.bson.Document;

/** An event as it comes over the wire: the sample of its contract, happening now under a new id. */
record Event(Document tree) {

    static Event sample(String contract) {
        Document tree = Document.parse(Contracts.sample(contract));
        return new Event(tree.append("id", UUID.randomUUID().toString())).at(Instant.now());
    }

    static Event contribution(String text) {
        Event event = sample("consultation/contribution.published.v1");
        event.data().put("text", text);
        return event;
    }

    Event at(Instant time) {
        tree.put("time", time.toString());
        return this;
    }

    Document data() {
        return tree.get("data", Document.class);
    }

    String subject() {
        return tree.getString("subject");
    }

    String json() {
        return tree.toJson();
    }
}
