package org.a4p.consultation.moderation.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.a4p.consultation.moderation.ClosedRound;
import org.a4p.consultation.moderation.Review;

/** One decision as lists of them tell it: with the review it was taken in, which may have gone on since. */
public record LoggedDecision(Review review, ClosedRound settled) {

    private static final Comparator<LoggedDecision> LAST_FIRST =
            Comparator.comparing(LoggedDecision::at).reversed();

    /** All decisions of these reviews, the last first. */
    public static Stream<LoggedDecision> in(List<Review> reviews) {
        return reviews.stream()
                .flatMap(review -> review.rounds().stream().map(round -> new LoggedDecision(review, round)))
                .sorted(LAST_FIRST);
    }

    /** Whether nothing was decided on the contribution afterwards. */
    public boolean isLast() {
        return settled.equals(review.rounds().getLast());
    }

    public Instant at() {
        return settled.decision().at();
    }

    /** It tells how this decision stands, never whether the contribution waits again. */
    public LogView.Entry entry() {
        return LogView.Entry.of(review, settled);
    }
}
