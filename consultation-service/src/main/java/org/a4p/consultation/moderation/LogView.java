package org.a4p.consultation.moderation;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.moderation.ReviewView.DecisionView;
import org.jspecify.annotations.Nullable;

/** A page of the public log, the last decision first. */
record LogView(int page, List<Entry> decisions) {

    /** One decision and what became of it; never the words in question, nor an officer's name. */
    record Entry(
            String citation,
            String path,
            String delegation,
            String standing,
            @Nullable DecisionView decision,
            @Nullable DecisionView ruling) {

        static Entry of(Review review, Instant now) {
            return new Entry(
                    review.id().citation(),
                    review.id().path(),
                    review.author().value(),
                    review.standing(now).code(),
                    DecisionView.of(review.decision()),
                    DecisionView.of(review.ruling()));
        }
    }
}
