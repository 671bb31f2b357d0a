package org.a4p.consultation.moderation.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.moderation.ClosedRound;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.consultation.moderation.ReviewStatus;
import org.a4p.consultation.moderation.web.ReviewView.DecisionView;
import org.jspecify.annotations.Nullable;

/** A page of the public log, the last decision first. */
public record LogView(int page, List<Entry> decisions) {

    /**
     * One decision and what became of it; never the words in question, nor an officer's name. A contribution that was decided on
     * twice has two.
     */
    public record Entry(
            String citation,
            String path,
            String delegation,
            String standing,
            @Nullable DecisionView decision,
            @Nullable DecisionView ruling) {

        public static Entry of(Review review, ClosedRound settled) {
            return of(review, settled.standing(), settled.decision(), settled.ruling());
        }

        /** As the review stands, for those who may know that it waits. */
        public static Entry of(Review review, Instant now) {
            return of(review, review.standing(now), review.decision(), review.ruling());
        }

        private static Entry of(
                Review review, ReviewStatus standing, @Nullable Decision decision, @Nullable Ruling ruling) {
            return new Entry(
                    review.id().citation(),
                    review.id().path(),
                    review.author().value(),
                    standing.code(),
                    DecisionView.of(decision),
                    DecisionView.of(ruling));
        }
    }
}
