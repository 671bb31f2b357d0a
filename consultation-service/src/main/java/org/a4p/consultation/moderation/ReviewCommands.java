package org.a4p.consultation.moderation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Claim;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.Review.Ruling;
import org.a4p.consultation.moderation.Review.RulingOutcome;
import org.a4p.delegations.Officer;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes a review from step to step. Each step is one write on the version that was seen, so of two officers who decide at the same
 * time one does, and the other is told so.
 */
@Service
public class ReviewCommands {

    /** The most characters of an explanation or an appeal. */
    public static final int TEXT_LIMIT = 3_000;

    private final Reviews reviews;
    private final ReviewAssignment reviewers;
    private final DecisionEnforcer consequences;
    private final Authorization authorization;
    private final ModerationSettings settings;

    ReviewCommands(
            Reviews reviews,
            ReviewAssignment reviewers,
            DecisionEnforcer consequences,
            Authorization authorization,
            ModerationSettings settings) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.consequences = consequences;
        this.authorization = authorization;
        this.settings = settings;
    }

    Review get(ContributionId id) {
        return reviews.find(id).orElseThrow(NotFound::new);
    }

    /** Takes the review for a while; whoever holds it already gets the time anew. */
    public Review claim(ContributionId id, SeenVersion version, Officer officer) {
        Review seen = permitted(id, Action.REVIEW, officer);
        Instant now = reviewers.now();
        Claim claim = new Claim(officer.subject(), officer.delegation().code(), now.plus(settings.claim()));
        return change(seen, version, review -> review.claimed(claim, now));
    }

    public Review release(ContributionId id, SeenVersion version, Officer officer) {
        Review seen = permitted(id, Action.REVIEW, officer);
        return change(seen, version, review -> review.released(officer.subject(), reviewers.now()));
    }

    public Review decide(ContributionId id, SeenVersion version, DecisionForm typed, Officer officer) {
        Review seen = permitted(id, Action.REVIEW, officer);
        Outcome outcome = read(typed.outcome, Outcome.values());
        Decision decision = new Decision(
                outcome,
                outcome == Outcome.KEEP ? null : Reason.read(typed.reason),
                TypedText.check(typed.text, TEXT_LIMIT),
                officer.subject(),
                officer.delegation().code(),
                reviewers.now());
        Decision first = seen.decision();
        if (first != null && saysTheSame(first, decision)) {
            return consequences.of(seen);
        }
        Review decided = decide(seen, version, review -> review.decided(decision));
        return consequences.of(decided);
    }

    /** Appeals for the delegation whose contribution was removed. */
    public Review appeal(ContributionId id, String text, Officer officer) {
        Review seen = get(id);
        authorization.require(
                officer,
                Action.APPEAL,
                Ownership.of(officer.delegation().code(), seen.author()),
                reviewers.placeOf(seen).consultation().at(reviewers.now()));
        Appeal before = seen.appeal();
        if (before != null
                && before.officer().equals(officer.subject())
                && before.text().equals(text)) {
            return seen;
        }
        Appeal appeal = new Appeal(TypedText.check(text, TEXT_LIMIT), officer.subject(), reviewers.now());
        Review next = seen.appealed(appeal, settings.appealWithin());
        store(seen, next);
        return next;
    }

    /** Decides the appeal, as somebody else than who decided first. */
    public Review rule(ContributionId id, SeenVersion version, DecisionForm typed, Officer officer) {
        Review seen = permitted(id, Action.DECIDE_APPEAL, officer);
        Ruling ruling = new Ruling(
                read(typed.outcome, RulingOutcome.values()),
                TypedText.check(typed.text, TEXT_LIMIT),
                officer.subject(),
                officer.delegation().code(),
                reviewers.now());
        Ruling before = seen.ruling();
        if (before != null
                && before.officer().equals(ruling.officer())
                && before.outcome() == ruling.outcome()
                && before.explanation().equals(ruling.explanation())) {
            return consequences.of(seen);
        }
        Review ruled = decide(seen, version, review -> review.ruled(ruling));
        return consequences.of(ruled);
    }

    private Review permitted(ContributionId id, Action action, Officer officer) {
        Review review = get(id);
        reviewers.require(officer, action, review);
        return review;
    }

    private Review change(Review seen, SeenVersion version, Function<Review, Review> step) {
        Review next = step.apply(seen);
        version.require(seen.version());
        store(seen, next);
        return next;
    }

    /** A change by which the review is decided, so that the world is told. */
    private Review decide(Review seen, SeenVersion version, Function<Review, Review> step) {
        Review next = step.apply(seen);
        version.require(seen.version());
        store(seen, next, ReviewDecided.of(next, reviewers.placeOf(next)));
        return next;
    }

    /** Whoever comes second is told that it was decided, where it was, and otherwise that it changed. */
    private void store(Review seen, Review next, OutboxEvent... events) {
        if (!reviews.change(seen, next, events)) {
            if (get(seen.id()).phase() != seen.phase()) {
                throw ReviewRefused.decidedBySomebodyElse();
            }
            throw new StaleVersion();
        }
    }

    private static boolean saysTheSame(Decision one, Decision other) {
        return one.officer().equals(other.officer())
                && one.outcome() == other.outcome()
                && one.reason() == other.reason()
                && one.explanation().equals(other.explanation());
    }

    private static <E extends Enum<E>> E read(String chosen, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(chosen))
                .findFirst()
                .orElseThrow(ReviewRefused::choiceMissing);
    }

    /** A decision as typed; only one to remove has a reason, and what else was chosen is left unread. */
    public record DecisionForm(String outcome, String reason, String text) {

        public static final DecisionForm EMPTY = new DecisionForm(null, null, null);

        public DecisionForm(@Nullable String outcome, @Nullable String reason, @Nullable String text) {
            this.outcome = Objects.requireNonNullElse(outcome, "");
            this.reason = Objects.requireNonNullElse(reason, "");
            this.text = Objects.requireNonNullElse(text, "");
        }
    }
}
