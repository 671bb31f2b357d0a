package org.a4p.consultation.moderation;

import java.time.Duration;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionChanged;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Removal;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.pages.problem.NotFound;
import org.a4p.service.job.LeasedJob;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a contribution be shown or hidden as its review says.
 *
 * <p>The review is decided first, by one write, and its contribution follows. If the process ends in between, the review is marked as
 * not applied and the job does the rest. After each write both are read again, so that when
 * a removal and a restoration are applied at the same time, the contribution ends as the review does.
 */
@Component
class DecisionEnforcer implements LeasedJob {

    private final Reviews reviews;
    private final ReviewAssignment reviewers;
    private final Contributions contributions;
    private final ApplicationEventPublisher listeners;

    DecisionEnforcer(
            Reviews reviews,
            ReviewAssignment reviewers,
            Contributions contributions,
            ApplicationEventPublisher listeners) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.contributions = contributions;
        this.listeners = listeners;
    }

    @Override
    public String name() {
        return "review-consequences";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        withEach(reviews.unapplied(), this::of);
    }

    Review of(Review decided) {
        while (true) {
            Contribution contribution = contributions.find(decided.id()).orElseThrow(NotFound::new);
            Review review = reviews.find(decided.id()).orElseThrow(NotFound::new);
            boolean hidden = review.standing(reviewers.now()).hides();
            if (contribution.isRemoved() == hidden) {
                if (!review.applied()) {
                    reviews.applied(review);
                }
                return review;
            }
            if (hidden) {
                hide(contribution, review);
            } else {
                show(contribution, review);
            }
            listeners.publishEvent(new ContributionChanged(contribution.id()));
        }
    }

    private void hide(Contribution contribution, Review review) {
        Decision decision = review.decision();
        if (decision != null) {
            ThreadContext place = reviewers.placeOf(review);
            Removal removal = new Removal(decision.at(), decision.charge().name(), decision.by());
            contributions.remove(contribution, removal, ContributionRemoved.of(review, decision, place));
        }
    }

    private void show(Contribution contribution, Review review) {
        contributions.restore(
                contribution, ContributionRestored.of(review, reviewers.placeOf(review), reviewers.now()));
    }
}
