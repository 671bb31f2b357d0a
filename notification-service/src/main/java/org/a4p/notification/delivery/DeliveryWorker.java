package org.a4p.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.a4p.notification.delivery.Delivery.Purpose;
import org.a4p.notification.delivery.SmtpOutcome.Accepted;
import org.a4p.notification.delivery.SmtpOutcome.Deferred;
import org.a4p.notification.delivery.SmtpOutcome.Refused;
import org.a4p.notification.delivery.SmtpOutcome.Uncertain;
import org.springframework.stereotype.Component;

/**
 * Takes one delivery from claim to outcome.
 *
 * <p>SMTP has no exactly-once: between the server's "250" and our note of it the process may die. Therefore the note that sending
 * begins is written first. A death before it leaves a claim that runs out and is taken over, with nothing sent. A death after
 * it leaves SENDING behind, which nobody may claim: {@link #settle} makes it UNCERTAIN, and news that is uncertain is not sent again.
 */
@Component
class DeliveryWorker {

    /** Longer than all time limits of one conversation with the mail server together. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int CONFIRMATION_ATTEMPTS_WHEN_UNCERTAIN = 2;

    private final Deliveries deliveries;
    private final Wanted wanted;
    private final SmtpRelay relay;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    DeliveryWorker(Deliveries deliveries, Wanted wanted, SmtpRelay relay, Clock clock) {
        this.deliveries = deliveries;
        this.wanted = wanted;
        this.relay = relay;
        this.clock = clock;
    }

    void deliver(String id) {
        deliveries.claim(id, clock.instant(), LEASE).ifPresent(this::send);
    }

    private void send(Delivery claimed) {
        if (claimed.purpose() == Purpose.UPDATE && !wanted.by(claimed.subscription())) {
            deliveries.suppress(claimed);
        } else if (deliveries.beginSending(claimed)) {
            note(claimed, relay.send(claimed));
        }
    }

    private void note(Delivery sending, SmtpOutcome outcome) {
        switch (outcome) {
            case Accepted(String reply) -> deliveries.accepted(sending, reply);
            case Refused(String reason) -> deliveries.failed(sending, reason);
            case Deferred(String reason) -> tryLater(sending, sending.attempts() + 1, reason);
            case Uncertain(String reason) -> settle(sending, sending.attempts() + 1, reason);
        }
    }

    /** A delivery that was found SENDING after its worker's time had run out. */
    void settleAbandoned(Delivery abandoned) {
        settle(abandoned, abandoned.attempts(), "the worker ended before the mail server answered");
    }

    private void settle(Delivery sending, int attempts, String reason) {
        if (sending.purpose() == Purpose.CONFIRMATION && attempts < CONFIRMATION_ATTEMPTS_WHEN_UNCERTAIN) {
            tryLater(sending, attempts, reason);
        } else {
            deliveries.uncertain(sending, reason);
        }
    }

    private void tryLater(Delivery sending, int attempts, String reason) {
        Instant now = clock.instant();
        RetryPlan.next(attempts, sending.createdAt(), now, chance)
                .ifPresentOrElse(
                        due -> deliveries.retry(sending, due, reason), () -> deliveries.failed(sending, reason));
    }
}
