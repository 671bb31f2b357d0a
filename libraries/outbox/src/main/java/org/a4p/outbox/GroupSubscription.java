package org.a4p.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears topics as one member of a group, round after round; see {@link PollLoop} for what happens in one. */
final class GroupSubscription implements Listening.Listener, EventSubscription {

    private static final Logger LOG = LoggerFactory.getLogger(GroupSubscription.class);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofDays(1);

    private final String group;
    private final Collection<String> topics;
    private final Backbone backbone;
    private final HandledEvents handled;
    private final EventInbox reception;
    private final Clock clock;
    private final Map<TopicPartition, PartitionWorker> lanes = new ConcurrentHashMap<>();
    private Instant cleaning = Instant.EPOCH;
    private volatile boolean positioned;

    GroupSubscription(String group, Collection<String> topics, Map<String, EventHandler> handlers, Backbone backbone) {
        this.group = group;
        this.topics = List.copyOf(topics);
        this.backbone = backbone;
        this.clock = backbone.clock();
        this.handled =
                new HandledEvents(backbone.database(), backbone.settings().handledKept(), clock);
        this.reception = new EventInbox(group, handlers, handled, backbone.meters());
    }

    @Override
    public boolean positioned() {
        return positioned;
    }

    @Override
    public Consumer<byte[], byte[]> newConsumer() {
        backbone.topics().ensureEvents(topics);
        backbone.topics().ensureDeadLetters(topics);
        handled.index();
        return backbone.clients().newConsumer(group);
    }

    @Override
    public void listen(Consumer<byte[], byte[]> consumer, BooleanSupplier stopping) {
        lanes.clear();
        try (DeadLetters deadLetters = new DeadLetters(backbone.clients().newProducer(), group, clock);
                PollLoop round = new PollLoop(consumer, partition -> lane(partition, deadLetters), clock)) {
            consumer.subscribe(topics, new Moves());
            while (!stopping.getAsBoolean()) {
                resumeThoseDue(consumer);
                round.run(consumer.poll(untilNextIsDue()), stopping);
                cleanUpOnceADay();
            }
        }
    }

    private PartitionWorker lane(TopicPartition partition, DeadLetters deadLetters) {
        return lanes.computeIfAbsent(
                partition,
                each -> new PartitionWorker(
                        each, reception, deadLetters, backbone.settings().longestWait(), clock));
    }

    private void resumeThoseDue(Consumer<byte[], byte[]> consumer) {
        Instant now = clock.instant();
        consumer.resume(consumer.paused().stream()
                .filter(partition -> wait(partition, now).isZero())
                .toList());
    }

    private Duration untilNextIsDue() {
        Instant now = clock.instant();
        return lanes.keySet().stream()
                .map(partition -> wait(partition, now))
                .filter(Duration::isPositive)
                .reduce(LONGEST_POLL, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private Duration wait(TopicPartition partition, Instant now) {
        PartitionWorker lane = lanes.get(partition);
        return lane == null ? Duration.ZERO : lane.wait(now);
    }

    private void cleanUpOnceADay() {
        if (clock.instant().isBefore(cleaning)) {
            return;
        }
        cleaning = clock.instant().plus(BETWEEN_CLEANINGS);
        try {
            handled.forgetOld();
        } catch (RuntimeException failure) {
            LOG.warn("Old notes of handled events stay for another day: {}", failure.toString());
        }
    }

    private final class Moves implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> gained) {
            positioned = true;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> lost) {
            lanes.keySet().removeAll(lost);
        }
    }
}
