package org.a4p.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.a4p.outbox.PendingDocuments.Pending;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the unsent events of documents and tells which of them the broker has acknowledged.
 *
 * <p>The next event of a document is handed to the producer only after the one before it is acknowledged. An idempotent producer
 * alone would not do: when a batch runs out of time it goes on with later ones, and so a later event could be on the topic while
 * the earlier is not. Different documents do not wait for each other, and a document rarely has more than one event, so this
 * costs a round trip only where order is at stake.
 */
final class EventSender implements AutoCloseable {

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final String topic;
    private final String application;
    private @Nullable Producer<byte[], byte[]> producer;

    EventSender(Supplier<Producer<byte[], byte[]>> producers, String topic, String application) {
        this.producers = producers;
        this.topic = topic;
        this.application = application;
    }

    static EventSender to(String topic, Backbone backbone) {
        return new EventSender(() -> producer(topic, backbone), topic, backbone.application());
    }

    private static Producer<byte[], byte[]> producer(String topic, Backbone backbone) {
        backbone.topics().ensureEvents(List.of(topic));
        return backbone.clients().newProducer();
    }

    /** What became of the events: which the broker has acknowledged, and why the others were not sent. */
    static final class Answers {

        private final Set<String> acknowledged = new HashSet<>();
        private @Nullable Throwable failure;

        Set<String> acknowledged() {
            return acknowledged;
        }

        @Nullable
        Throwable failure() {
            return failure;
        }

        private boolean acknowledges(Sent sent) {
            try {
                sent.answer().get();
                acknowledged.add(sent.event().id());
                return true;
            } catch (ExecutionException refusal) {
                failure = refusal.getCause();
                return false;
            } catch (InterruptedException interruption) {
                throw new InterruptException(interruption);
            }
        }
    }

    private record Sent(Pending document, OutboxEvent event, Future<RecordMetadata> answer) {}

    Answers send(List<Pending> documents) {
        Producer<byte[], byte[]> ready = producer();
        Answers answers = new Answers();
        List<Pending> unfinished = documents;
        for (int place = 0; !unfinished.isEmpty(); place++) {
            unfinished = sendOneOfEach(unfinished, place, ready, answers);
        }
        if (answers.failure() != null && !(answers.failure() instanceof RetriableException)) {
            close();
        }
        return answers;
    }

    /** The documents that have more to send, now that their event at this place is acknowledged. */
    private List<Pending> sendOneOfEach(
            List<Pending> documents, int place, Producer<byte[], byte[]> ready, Answers answers) {
        List<Sent> sent = documents.stream()
                .map(document -> send(document, document.events().get(place), ready))
                .toList();
        return sent.stream()
                .filter(answers::acknowledges)
                .map(Sent::document)
                .filter(document -> document.events().size() > place + 1)
                .toList();
    }

    private Sent send(Pending document, OutboxEvent event, Producer<byte[], byte[]> ready) {
        byte[] key = event.subject().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(topic, key, CloudEvent.bytes(event, application));
        message.headers().add("content-type", CloudEvent.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
        return new Sent(document, event, ready.send(message));
    }

    private Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** After a fault that the producer does not get over by itself, too: the next round begins with a new one. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
