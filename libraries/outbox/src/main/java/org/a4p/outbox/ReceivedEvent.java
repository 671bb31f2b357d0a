package org.a4p.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** An event as it arrives: the envelope checked, the data still a tree, so that a reader takes only the fields it knows. */
public record ReceivedEvent(String id, String type, String subject, Instant time, JsonNode data) {

    /** Reads a CloudEvent from its JSON text, for the consumer's side of a contract test. */
    public static ReceivedEvent of(String cloudEvent) {
        return CloudEvent.read(cloudEvent.getBytes(StandardCharsets.UTF_8));
    }

    /** The data as a record; unknown fields are ignored, and data that does not fit is {@link UnprocessableEvent}. */
    public <T> T dataAs(Class<T> type) {
        return CloudEvent.data(data, type);
    }
}
