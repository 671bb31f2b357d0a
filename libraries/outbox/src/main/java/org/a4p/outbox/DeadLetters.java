package org.a4p.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Puts records aside that can never be handled, with their key and body as they were, and in headers where they lay and why. The
 * headers that came with a record stay behind: nobody has checked them. A record counts as put aside when the broker has it.
 */
final class DeadLetters implements AutoCloseable {

    static final String REASON = "dead-letter-reason";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    static final String GROUP = "dead-letter-group";
    static final String AT = "dead-letter-at";
    static final String BODY_LEFT_OUT = "dead-letter-body-left-out";

    private static final int LONGEST_REASON = 500;

    private final Producer<byte[], byte[]> producer;
    private final String group;
    private final Clock clock;

    DeadLetters(Producer<byte[], byte[]> producer, String group, Clock clock) {
        this.producer = producer;
        this.group = group;
        this.clock = clock;
    }

    void add(ConsumerRecord<byte[], byte[]> message, Exception reason) {
        try {
            send(message, message.value(), headers(message, reason));
        } catch (RecordTooLargeException tooLarge) {
            Map<String, String> headers = headers(message, reason);
            headers.put(BODY_LEFT_OUT, message.serializedValueSize() + " bytes");
            send(message, null, headers);
        }
    }

    private void send(ConsumerRecord<byte[], byte[]> from, byte @Nullable [] body, Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(from.topic()), from.key(), body);
        headers.forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(letter).get();
        } catch (InterruptedException interruption) {
            throw new InterruptException(interruption);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof KafkaException refusal
                    ? refusal
                    : new KafkaException("A dead letter could not be put aside", failure.getCause());
        }
    }

    private Map<String, String> headers(ConsumerRecord<byte[], byte[]> message, Exception reason) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(REASON, inWords(reason));
        headers.put(TOPIC, message.topic());
        headers.put(PARTITION, String.valueOf(message.partition()));
        headers.put(OFFSET, String.valueOf(message.offset()));
        headers.put(GROUP, group);
        headers.put(AT, clock.instant().toString());
        return headers;
    }

    private static String inWords(Exception reason) {
        Throwable cause = reason.getCause();
        String words = reason + (cause == null ? "" : ", because of " + cause);
        String line = words.replaceAll("\\p{Cntrl}+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    @Override
    public void close() {
        producer.close();
    }
}
