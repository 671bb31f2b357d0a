package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code contribution.restored.v1}; what is shown again is read where it stands. */
record ContributionRestored(EventPlace contribution, Instant restoredAt) {

    static OutboxEvent of(Review review, ThreadContext place, Instant at) {
        return OutboxEvent.of(
                "contribution.restored.v1",
                review.id().thread().toString(),
                at,
                new ContributionRestored(EventPlace.of(review, place), at));
    }
}
