package org.a4p.consultation.moderation;

import java.util.Objects;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionRefused;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/** Brings a contribution before facilitators. However many report it, it stays as it is until one of them decides. */
@Service
public class ReportCommands {

    /** The most characters of a note. */
    public static final int NOTE_LIMIT = 1_000;

    private final Contributions contributions;
    private final ReviewAssignment reviewers;
    private final Reviews reviews;
    private final Reports reports;
    private final Authorization authorization;
    private final ModerationSettings settings;

    ReportCommands(
            Contributions contributions,
            ReviewAssignment reviewers,
            Reviews reviews,
            Reports reports,
            Authorization authorization,
            ModerationSettings settings) {
        this.contributions = contributions;
        this.reviewers = reviewers;
        this.reviews = reviews;
        this.reports = reports;
        this.authorization = authorization;
        this.settings = settings;
    }

    /**
     * Reports the contribution, or finds that this officer did so before. The review is opened first: if the process ends in
     * between, the repeated request adds the report, and a report is never without its review.
     */
    public Outcome<Report> report(ContributionId id, Complaint complaint, Officer officer) {
        Contribution contribution = permitted(id, Action.REPORT, officer);
        Optional<Review> seen = reviews.find(id);
        Report report = read(complaint, Report.Key.of(id, officer.subject(), roundAfter(seen)), officer);
        Optional<Report> before = reports.by(officer.subject(), id).stream()
                .filter(other -> repeats(report, other, contribution, seen))
                .findFirst();
        if (before.isPresent()) {
            return Outcome.repeated(before.get());
        }
        refuseUnlessOpenTo(contribution, seen);
        if (!reports.allows(officer.subject(), settings.reportsPerHour(), report.at())) {
            throw ReviewRefused.tooManyReports(settings.reportsPerHour());
        }
        putToReview(report, contribution, seen);
        reports.addIfAbsent(report);
        return Outcome.made(reports.find(report.id()).orElse(report));
    }

    /** Opens the review without a report, or finds it opened. */
    public Review open(ContributionId id, Officer officer) {
        Contribution contribution = permitted(id, Action.REVIEW, officer);
        ThreadContext place = reviewers.placeOf(contribution);
        reviewers.requireResponsible(officer, place.consultation());
        return reviews.find(id).orElseGet(() -> {
            refuseUnlessOpenTo(contribution, Optional.empty());
            return reviews.openIfAbsent(Review.opened(contribution, place, reviewers.now()));
        });
    }

    private Contribution permitted(ContributionId id, Action action, Officer officer) {
        Contribution contribution = contributions.find(id).orElseThrow(NotFound::new);
        authorization.require(
                officer,
                action,
                Ownership.of(officer.delegation().code(), contribution.delegation()),
                reviewers.placeOf(contribution).consultation().at(reviewers.now()));
        return contribution;
    }

    private Report read(Complaint complaint, Report.Key key, Officer officer) {
        return new Report(
                key,
                officer.delegation().code(),
                Reason.read(complaint.reason),
                complaint.note.isBlank() ? "" : TypedText.check(complaint.note, NOTE_LIMIT),
                reviewers.now(),
                RequestId.of(officer.subject(), "report " + key.contribution().citation(), complaint.key));
    }

    /** The round of the review that a report now is for. */
    private static int roundAfter(Optional<Review> seen) {
        return seen.map(review -> review.mayBeReopened() ? review.round() + 1 : review.round())
                .orElse(0);
    }

    /**
     * Whether the officer has said this before: by the same request, or in the round that is open, or about the same words, which
     * facilitators have since decided on with that report before them.
     */
    private static boolean repeats(Report report, Report other, Contribution contribution, Optional<Review> seen) {
        return Objects.equals(report.requestId(), other.requestId())
                || report.id().equals(other.id())
                || (seen.filter(Review::mayBeReopened).isPresent()
                        && report.saysTheSameAs(other)
                        && contribution.wordsAt(other.at()).equals(contribution.words()));
    }

    private static void refuseUnlessOpenTo(Contribution contribution, Optional<Review> seen) {
        if (!contribution.isShown()) {
            throw ContributionRefused.noLongerShown(contribution.id());
        }
        if (seen.filter(review -> review.phase() != Phase.WAITING && !review.mayBeReopened())
                .isPresent()) {
            throw ReviewRefused.decidedBySomebodyElse();
        }
    }

    /**
     * Makes the review wait in the round that the report is for. Of several reports that come at once one opens it, and the others
     * find it open. Where it was even decided meanwhile, the report is refused, for it may be one that the decision answers.
     */
    private void putToReview(Report report, Contribution contribution, Optional<Review> seen) {
        if (seen.isEmpty()) {
            reviews.openIfAbsent(Review.opened(contribution, reviewers.placeOf(contribution), report.at()));
            return;
        }
        Review review = seen.get();
        if (review.mayBeReopened()
                && !reviews.change(review, review.reopened(report.at()))
                && reviews.find(review.id())
                        .filter(now -> now.phase() == Phase.WAITING
                                && now.round() == report.id().round())
                        .isEmpty()) {
            throw ReviewRefused.decidedBySomebodyElse();
        }
    }

    /** What is said against a contribution, as typed. */
    public record Complaint(String reason, String note, IdempotencyKey key) {}
}
