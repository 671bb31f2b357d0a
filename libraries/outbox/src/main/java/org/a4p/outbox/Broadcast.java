package org.a4p.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears every event of some topics since this process started, without a group. If the broker is away at the start, it begins later
 * but at the same place, so that a page that is open by then misses nothing.
 */
final class Broadcast implements Listening.Listener, EventSubscription {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

    private final Collection<String> topics;
    private final Map<String, EventHandler> handlers;
    private final Backbone backbone;
    private final Instant since;
    private final Map<TopicPartition, Long> places = new HashMap<>();
    private final CountDownLatch positioned = new CountDownLatch(1);

    Broadcast(Collection<String> topics, Map<String, EventHandler> handlers, Backbone backbone) {
        this.topics = List.copyOf(topics);
        this.handlers = Map.copyOf(handlers);
        this.backbone = backbone;
        this.since = backbone.clock().instant();
    }

    @Override
    public boolean positioned() {
        return positioned.getCount() == 0;
    }

    boolean awaitPositioned(Duration most) {
        try {
            return positioned.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Consumer<byte[], byte[]> newConsumer() {
        backbone.topics().ensureEvents(topics);
        return backbone.clients().newConsumer();
    }

    @Override
    public void listen(Consumer<byte[], byte[]> consumer, BooleanSupplier stopping) {
        position(consumer);
        positioned.countDown();
        while (!stopping.getAsBoolean()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                tell(message);
                places.put(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
            }
        }
    }

    private void position(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        if (places.isEmpty()) {
            findPlaces(consumer, partitions);
        }
        places.forEach(consumer::seek);
    }

    private void findPlaces(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> sinceThen = new HashMap<>();
        partitions.forEach(partition -> sinceThen.put(partition, since.toEpochMilli()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(sinceThen);
        ends.forEach((partition, end) -> {
            OffsetAndTimestamp first = found.get(partition);
            places.put(partition, first == null ? end : first.offset());
        });
    }

    private void tell(ConsumerRecord<byte[], byte[]> message) {
        try {
            ReceivedEvent event = CloudEvent.in(message);
            EventHandler handler = handlers.get(event.type());
            if (handler != null) {
                handler.handle(event);
            }
        } catch (RuntimeException | Error failure) {
            LOG.warn(
                    "{}-{}@{} is passed over: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    failure.toString());
        }
    }
}
