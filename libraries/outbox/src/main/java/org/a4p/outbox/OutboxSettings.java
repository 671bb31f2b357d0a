package org.a4p.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox and the subscriptions behave.
 *
 * @param sweepEvery how often the pending events are looked for that nobody was woken for. On MongoDB this is a short index scan;
 *     the embedded store has no such index and reads the whole collection, so keep it rare there
 * @param longestWait the longest pause between two tries while the broker or the store is away
 * @param positioningLimit how long the start of the application waits for a broadcast to know its place; then it starts without
 * @param handledKept how long the ids of handled events are kept; longer than {@code topicKept}, or a replay would repeat effects
 * @param topicKept how long the broker keeps events
 * @param partitions of a topic of events. They are fixed at its creation: a later change would move keys and break their order
 */
@ConfigurationProperties("a4p.outbox")
record OutboxSettings(
        @DefaultValue("15s") Duration sweepEvery,
        @DefaultValue("5s") Duration longestWait,
        @DefaultValue("30s") Duration positioningLimit,
        @DefaultValue("30d") Duration handledKept,
        @DefaultValue("14d") Duration topicKept,
        @DefaultValue("12") int partitions) {

    OutboxSettings {
        if (handledKept.compareTo(topicKept) <= 0) {
            throw new IllegalArgumentException("a4p.outbox.handled-kept must be longer than a4p.outbox.topic-kept");
        }
    }
}
