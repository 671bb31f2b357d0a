package org.a4p.consultation.moderation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.web.CardNotes;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.consultation.moderation.ReviewAssignment;
import org.a4p.consultation.moderation.Reviews;
import org.a4p.consultation.thread.ThreadId;
import org.springframework.stereotype.Component;

/** What moderation shows on a card: the way to report it, and under a removal how it came about. */
@Component
class ModerationNotes implements CardNotes {

    private final Reviews reviews;
    private final ReviewAssignment reviewers;
    private final Authorization authorization;

    ModerationNotes(Reviews reviews, ReviewAssignment reviewers, Authorization authorization) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.authorization = authorization;
    }

    @Override
    public Placement placement() {
        return Placement.MODERATION;
    }

    @Override
    public Map<ContributionId, Note> notes(List<Contribution> shown, Reader reader) {
        Map<ContributionId, Review> known = reviews
                .all(shown.stream().map(Contribution::id).toList())
                .stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        Map<ThreadId, ConsultationState> states = new HashMap<>();
        Map<ContributionId, Note> notes = new HashMap<>();
        for (Contribution contribution : shown) {
            Optional<Review> review = Optional.ofNullable(known.get(contribution.id()));
            boolean appealed =
                    review.filter(one -> one.phase() == Phase.APPEALED).isPresent();
            boolean hides =
                    review.filter(one -> one.standing(reviewers.now()).hides()).isPresent();
            boolean mayReport = contribution.isShown() && !hides && mayReport(contribution, states, reader);
            if (mayReport || contribution.isRemoved()) {
                notes.put(contribution.id(), new Note(contribution.isRemoved(), appealed, mayReport));
            }
        }
        return notes;
    }

    private boolean mayReport(Contribution contribution, Map<ThreadId, ConsultationState> states, Reader reader) {
        return reader.officer()
                .filter(officer -> authorization.allows(
                        officer.roles(),
                        Action.REPORT,
                        Ownership.of(officer.delegation().code(), contribution.delegation()),
                        states.computeIfAbsent(contribution.id().thread(), any -> stateOf(contribution))))
                .isPresent();
    }

    private ConsultationState stateOf(Contribution contribution) {
        return reviewers.placeOf(contribution).consultation().stateAt(reviewers.now());
    }

    /** Public for the template, which reads it. */
    public record Note(boolean removed, boolean underAppeal, boolean mayReport) {}
}
