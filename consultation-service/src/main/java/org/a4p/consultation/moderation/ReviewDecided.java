package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/**
 * Data of the event {@code review.decided.v1}: what was decided first, or on appeal. What is kept has no reason. Neither the words in question nor an
 * officer are in it.
 */
record ReviewDecided(
        EventPlace contribution,
        String stage,
        String outcome,
        @Nullable Reason reason,
        String explanation,
        String decidedBy,
        Instant decidedAt) {

    static OutboxEvent of(Review review, ThreadContext place) {
        Decision decision = review.decision();
        if (decision == null) {
            throw new IllegalArgumentException("not decided: " + review.id().citation());
        }
        Ruling ruling = review.ruling();
        EventPlace contribution = EventPlace.of(review, place);
        return event(
                ruling == null
                        ? new ReviewDecided(
                                contribution,
                                "FIRST",
                                decision.outcome().name(),
                                decision.reason(),
                                decision.explanation(),
                                decision.by().value(),
                                decision.at())
                        : new ReviewDecided(
                                contribution,
                                "APPEAL",
                                ruling.outcome().name(),
                                decision.reason(),
                                ruling.explanation(),
                                ruling.by().value(),
                                ruling.at()));
    }

    private static OutboxEvent event(ReviewDecided decided) {
        return OutboxEvent.of("review.decided.v1", decided.contribution.thread().id(), decided.decidedAt, decided);
    }
}
