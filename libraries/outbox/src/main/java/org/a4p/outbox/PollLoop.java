package org.a4p.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens between two polls: each partition that has records gets a thread of its own, and what they have settled is
 * committed.
 *
 * <p>Only the listening thread touches the consumer, and when a round ends everything handed out is settled or given back. So when
 * partitions move to another member, which happens inside a poll, nothing is under way and all that is settled is committed.
 *
 * <p>A partition whose next record has to wait is wound back to it and paused. The others go on, and so does polling: the group
 * does not take this member for dead, however long the store is away.
 */
final class PollLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);

    /** For so long partitions with much to do let those wait that had nothing at hand. */
    private static final Duration LENGTH = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final Function<TopicPartition, PartitionWorker> lanes;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PollLoop(Consumer<byte[], byte[]> consumer, Function<TopicPartition, PartitionWorker> lanes, Clock clock) {
        this.consumer = consumer;
        this.lanes = lanes;
        this.clock = clock;
    }

    void run(ConsumerRecords<byte[], byte[]> records, BooleanSupplier stopping) {
        Instant end = clock.instant().plus(LENGTH);
        BooleanSupplier over = () -> stopping.getAsBoolean() || clock.instant().isAfter(end);
        Map<TopicPartition, Future<Long>> turns = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            PartitionWorker lane = lanes.apply(partition);
            turns.put(partition, threads.submit(() -> lane.settle(records.records(partition), over)));
        }
        Map<TopicPartition, OffsetAndMetadata> settled = new HashMap<>();
        turns.forEach((partition, turn) -> {
            long next = result(turn);
            giveBack(partition, records.records(partition), next);
            settled.put(partition, new OffsetAndMetadata(next));
        });
        commit(settled);
    }

    private void giveBack(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records, long next) {
        if (next <= records.getLast().offset()) {
            consumer.seek(partition, next);
        }
        if (lanes.apply(partition).wait(clock.instant()).isPositive()) {
            consumer.pause(Set.of(partition));
        }
    }

    /** What cannot be committed now is handed out again, now or to another member, and recognised as handled. */
    private void commit(Map<TopicPartition, OffsetAndMetadata> settled) {
        if (settled.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(settled);
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException failure) {
            LOG.info("Not committed: {}", failure.toString());
        }
    }

    private static long result(Future<Long> turn) {
        try {
            return turn.get();
        } catch (InterruptedException interruption) {
            throw new InterruptException(interruption);
        } catch (ExecutionException failure) {
            throw new KafkaException("A partition could not be heard", failure.getCause());
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
