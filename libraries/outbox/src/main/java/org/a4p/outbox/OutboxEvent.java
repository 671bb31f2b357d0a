package org.a4p.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to an aggregate, on its way to whoever listens.
 *
 * @param id unique for ever; whoever listens handles each id once
 * @param type {@code <noun>.<past-tense>.v<N>}
 * @param subject the aggregate's id; events of one subject keep their order as long as one document carries them
 * @param time when it happened
 * @param data what happened, as JSON text of at most {@value #MAXIMUM_BYTES} bytes in UTF-8
 */
public record OutboxEvent(String id, String type, String subject, Instant time, String data) {

    /** Leaves room for the envelope in the 256 KB that whoever listens accepts. */
    static final int MAXIMUM_BYTES = 240 * 1024;

    /** Refuses what no listener would accept, so that it can never be stored. */
    public OutboxEvent {
        refuseBlank("id", id);
        refuseBlank("type", type);
        refuseBlank("subject", subject);
        if (data.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
            throw new IllegalArgumentException("The data of " + type + " " + id + " is larger than an event may be");
        }
    }

    /** An event with a new id; {@code data} is written as JSON. */
    public static OutboxEvent of(String type, String subject, Instant time, Object data) {
        return new OutboxEvent(UUID.randomUUID().toString(), type, subject, time, CloudEvent.json(data));
    }

    /** The CloudEvents 1.0 JSON that {@code application} sends for it, for the producer's side of a contract test. */
    public String asSentBy(String application) {
        return new String(CloudEvent.bytes(this, application), StandardCharsets.UTF_8);
    }

    private static void refuseBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An event needs its " + what);
        }
    }
}
