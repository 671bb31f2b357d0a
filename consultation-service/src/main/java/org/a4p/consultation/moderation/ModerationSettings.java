package org.a4p.consultation.moderation;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How moderation is timed.
 *
 * @param claim how long a facilitator keeps a review that was claimed and not decided
 * @param remindAfter the age at which a waiting review is marked in the queue
 * @param appealWithin how long after a removal its delegation may appeal
 * @param reportsPerHour how many contributions one officer may report within an hour
 */
@ConfigurationProperties("a4p.consultation.moderation")
public record ModerationSettings(
        @DefaultValue("4h") Duration claim,
        @DefaultValue("24h") Duration remindAfter,
        @DefaultValue("14d") Duration appealWithin,
        @DefaultValue("20") int reportsPerHour) {

    public ModerationSettings {
        if (Stream.of(claim, remindAfter, appealWithin).anyMatch(time -> !time.isPositive()) || reportsPerHour < 1) {
            throw new IllegalArgumentException("times and limits of moderation are positive");
        }
    }
}
