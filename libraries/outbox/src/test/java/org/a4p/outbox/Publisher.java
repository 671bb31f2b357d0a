package org.a4p.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Puts records on a topic past every outbox, the good as well as those that should never have been sent. */
final class Publisher implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final String topic;

    Publisher(Rig rig) {
        rig.backbone.topics().ensureEvents(List.of(rig.topic));
        producer = rig.backbone.clients().newProducer();
        topic = rig.topic;
    }

    TopicPartition send(OutboxEvent event) {
        return send(event.subject(), CloudEvent.bytes(event, "notes"), Map.of());
    }

    TopicPartition send(String key, byte[] body, Map<String, String> headers) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            return new TopicPartition(topic, producer.send(message).get().partition());
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
