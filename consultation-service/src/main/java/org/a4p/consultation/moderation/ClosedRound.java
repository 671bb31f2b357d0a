package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.consultation.moderation.Review.RulingOutcome;
import org.a4p.consultation.moderation.ReviewStatus.Kept;
import org.a4p.consultation.moderation.ReviewStatus.Removed;
import org.a4p.consultation.moderation.ReviewStatus.Restored;
import org.a4p.consultation.moderation.ReviewStatus.UnderAppeal;
import org.a4p.consultation.moderation.ReviewStatus.Upheld;
import org.jspecify.annotations.Nullable;

/**
 * What was decided in one round of a review, and what has become of it.
 *
 * @param openedAt since when the contribution waited for this decision
 */
public record ClosedRound(
        Instant openedAt,
        Decision decision,
        @Nullable Appeal appeal,
        @Nullable Ruling ruling) {

    public ReviewStatus standing() {
        if (appeal == null) {
            return decision.outcome() == Outcome.KEEP ? new Kept(decision) : new Removed(decision);
        }
        if (ruling == null) {
            return new UnderAppeal(decision, appeal);
        }
        return ruling.outcome() == RulingOutcome.UPHOLD
                ? new Upheld(decision, appeal, ruling)
                : new Restored(decision, appeal, ruling);
    }
}
