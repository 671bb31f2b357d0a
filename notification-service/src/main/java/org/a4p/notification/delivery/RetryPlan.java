package org.a4p.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to try again: after 1, 5, 15, 30 and 60 minutes, then hourly, and no longer than four days (RFC 5321, 4.5.4.1 asks for four
 * to five). A fifth is added by chance, so that many mails that failed together do not come back together.
 */
final class RetryPlan {

    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    private static final Duration LIFETIME = Duration.ofDays(4);

    private RetryPlan() {}

    /** The next attempt after this many, or none if it would come too late. */
    static Optional<Instant> next(int attempts, Instant createdAt, Instant now, RandomGenerator chance) {
        Duration step = STEPS.get(Math.clamp(attempts - 1L, 0, STEPS.size() - 1));
        Duration added = Duration.ofMillis((long) (step.toMillis() * 0.2 * chance.nextDouble()));
        Instant next = now.plus(step).plus(added);
        return next.isAfter(createdAt.plus(LIFETIME)) ? Optional.empty() : Optional.of(next);
    }
}
