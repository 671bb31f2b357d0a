package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code contribution.removed.v1}; the removed words are not in it. */
record ContributionRemoved(
        EventPlace contribution, Reason reason, String explanation, String decidedBy, Instant removedAt) {

    static OutboxEvent of(Review review, Decision decision, ThreadContext place) {
        ContributionRemoved removed = new ContributionRemoved(
                EventPlace.of(review, place),
                decision.charge(),
                decision.explanation(),
                decision.by().value(),
                decision.at());
        return OutboxEvent.of("contribution.removed.v1", review.id().thread().toString(), removed.removedAt, removed);
    }
}
