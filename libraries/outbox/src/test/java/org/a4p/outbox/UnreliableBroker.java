package org.a4p.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** A broker on a bad network: takes a record, or does not, or takes it and cannot say so, or takes it much later. */
final class UnreliableBroker extends MockProducer<byte[], byte[]> {

    private final Random random;
    private final List<byte[]> log = new ArrayList<>();
    private final Deque<byte[]> onTheWay = new ArrayDeque<>();
    private boolean reliable;

    UnreliableBroker(Random random) {
        this.random = random;
    }

    void becomeReliable() {
        reliable = true;
        while (!onTheWay.isEmpty()) {
            log.add(onTheWay.remove());
        }
    }

    /** What lies on the topic, in its order. */
    List<ReceivedEvent> log() {
        return log.stream().map(CloudEvent::read).toList();
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
        if (!onTheWay.isEmpty() && random.nextBoolean()) {
            log.add(onTheWay.remove());
        }
        return switch (reliable ? 0 : random.nextInt(6)) {
            case 3 -> unanswered();
            case 4 -> {
                log.add(message.value());
                yield unanswered();
            }
            case 5 -> {
                onTheWay.add(message.value());
                yield unanswered();
            }
            default -> {
                log.add(message.value());
                yield CompletableFuture.completedFuture(new RecordMetadata(
                        new TopicPartition(message.topic(), 0), log.size() - 1, 0, 0, 0, message.value().length));
            }
        };
    }

    private static Future<RecordMetadata> unanswered() {
        return CompletableFuture.failedFuture(new TimeoutException("no answer in time"));
    }
}
