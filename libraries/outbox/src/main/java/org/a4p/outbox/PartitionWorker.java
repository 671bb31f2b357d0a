package org.a4p.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One partition as one group hears it: record after record, and never past one that is not settled. A record is settled when it
 * was handled, skipped or put aside as a dead letter; only then may its offset be committed.
 */
final class PartitionWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionWorker.class);
    private static final int MOST_ATTEMPTS = 5;

    private final TopicPartition partition;
    private final EventInbox reception;
    private final DeadLetters deadLetters;
    private final BackOff backOff;
    private final Clock clock;
    private Instant retryAt = Instant.EPOCH;
    private int attempts;

    PartitionWorker(
            TopicPartition partition,
            EventInbox reception,
            DeadLetters deadLetters,
            Duration longestWait,
            Clock clock) {
        this.partition = partition;
        this.reception = reception;
        this.deadLetters = deadLetters;
        this.backOff = new BackOff(Duration.ofMillis(100), longestWait);
        this.clock = clock;
    }

    /** Settles records in their order until one has to wait or its turn is over; tells the offset with which to go on. */
    long settle(List<ConsumerRecord<byte[], byte[]>> records, BooleanSupplier turnIsOver) {
        for (ConsumerRecord<byte[], byte[]> message : records) {
            if (turnIsOver.getAsBoolean() || !settles(message)) {
                return message.offset();
            }
        }
        return records.getLast().offset() + 1;
    }

    Duration wait(Instant now) {
        Duration left = Duration.between(now, retryAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean settles(ConsumerRecord<byte[], byte[]> message) {
        try {
            reception.receive(message);
            return settled();
        } catch (UnprocessableEvent reason) {
            return putAside(message, reason);
        } catch (RuntimeException failure) {
            if (Faults.pass(failure) || ++attempts < MOST_ATTEMPTS) {
                return later(message, failure);
            }
            return putAside(message, failure);
        }
    }

    /** What cannot be put aside is not passed over either: the partition waits until it can. */
    private boolean putAside(ConsumerRecord<byte[], byte[]> message, RuntimeException reason) {
        try {
            deadLetters.add(message, reason);
        } catch (RuntimeException failure) {
            return later(message, failure);
        }
        reception.count("dead-letter");
        return settled();
    }

    private boolean settled() {
        attempts = 0;
        backOff.reset();
        return true;
    }

    private boolean later(ConsumerRecord<byte[], byte[]> message, RuntimeException failure) {
        Duration pause = backOff.next();
        retryAt = clock.instant().plus(pause);
        reception.count("retry");
        LOG.warn("{} of {} waits {}: {}", message.offset(), partition, pause, failure.toString());
        return false;
    }
}
