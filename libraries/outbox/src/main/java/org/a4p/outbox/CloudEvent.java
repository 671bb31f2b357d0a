package org.a4p.outbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The envelope on the wire: CloudEvents 1.0 in structured JSON. */
final class CloudEvent {

    /** The largest body that is read at all; anything above is a mistake or an attack. */
    static final int MAXIMUM_BYTES = 256 * 1024;

    static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final int LONGEST_TEXT = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CloudEvent() {}

    static String json(Object data) {
        return JSON.writeValueAsString(data);
    }

    static byte[] bytes(OutboxEvent event, String application) {
        ObjectNode envelope = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event.id())
                .put("source", "/" + application)
                .put("type", event.type())
                .put("subject", event.subject())
                .put("time", event.time().toString())
                .put("datacontenttype", "application/json")
                .putRawValue("data", new RawValue(event.data()));
        return JSON.writeValueAsBytes(envelope);
    }

    /** The event that a record carries; a record without a body carries none. */
    static ReceivedEvent in(ConsumerRecord<byte[], byte[]> message) {
        if (message.value() == null) {
            throw new UnprocessableEvent("no body");
        }
        return read(message.value());
    }

    /** Reads an event, or says with {@link UnprocessableEvent} why these bytes are none and never will be. */
    static ReceivedEvent read(byte[] bytes) {
        if (bytes.length > MAXIMUM_BYTES) {
            throw new UnprocessableEvent("too large: " + bytes.length + " bytes");
        }
        return event(tree(bytes));
    }

    static <T> T data(JsonNode data, Class<T> type) {
        try {
            return JSON.treeToValue(data, type);
        } catch (JacksonException cause) {
            throw new UnprocessableEvent("data is no " + type.getSimpleName(), cause);
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(text(bytes));
        } catch (JacksonException cause) {
            throw new UnprocessableEvent("not JSON", cause);
        }
    }

    /** Decoded by the platform, which is strict: the parser by itself would take overlong sequences for the characters they hide. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException cause) {
            throw new UnprocessableEvent("not UTF-8", cause);
        }
    }

    private static ReceivedEvent event(JsonNode envelope) {
        if (!text(envelope, "specversion").equals("1.0")) {
            throw new UnprocessableEvent("not CloudEvents 1.0");
        }
        text(envelope, "source");
        JsonNode data = envelope.path("data");
        if (!data.isObject()) {
            throw new UnprocessableEvent("wrong envelope: data is no object");
        }
        return new ReceivedEvent(
                text(envelope, "id"), text(envelope, "type"), text(envelope, "subject"), time(envelope), data);
    }

    private static String text(JsonNode envelope, String name) {
        JsonNode value = envelope.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new UnprocessableEvent("wrong envelope: no " + name);
        }
        if (value.stringValue().length() > LONGEST_TEXT) {
            throw new UnprocessableEvent("wrong envelope: " + name + " is too long");
        }
        return value.stringValue();
    }

    private static Instant time(JsonNode envelope) {
        try {
            return Instant.parse(text(envelope, "time"));
        } catch (DateTimeException cause) {
            throw new UnprocessableEvent("wrong envelope: time is no instant", cause);
        }
    }
}
