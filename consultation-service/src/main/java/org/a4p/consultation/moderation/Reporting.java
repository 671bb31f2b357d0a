package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.NoLongerShown;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.text.TypedText;
import org.springframework.stereotype.Service;

/** Brings a contribution before facilitators. However many report it, it stays as it is until one of them decides. */
@Service
class Reporting {

    /** The most characters of a note. */
    static final int NOTE_LIMIT = 1_000;

    private final Contributions contributions;
    private final Reviewers reviewers;
    private final Reviews reviews;
    private final Reports reports;
    private final Authorization authorization;
    private final ModerationSettings settings;

    Reporting(
            Contributions contributions,
            Reviewers reviewers,
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
    Filed report(ContributionId id, Complaint complaint, Officer officer) {
        Contribution contribution = permitted(id, Action.REPORT, officer);
        Report.Key key = new Report.Key(id, officer.subject());
        if (reports.find(key).isPresent()) {
            return new Filed(reports.find(key).orElseThrow(), false);
        }
        Reason reason = Reason.read(complaint.reason);
        String note = complaint.note.isBlank() ? "" : TypedText.check(complaint.note, NOTE_LIMIT);
        refuseUnlessOpenTo(contribution);
        Instant now = reviewers.now();
        if (!reports.allows(officer.subject(), settings.reportsPerHour(), now)) {
            throw new TooManyReports(settings.reportsPerHour());
        }
        reviews.openIfAbsent(Review.opened(contribution, reviewers.placeOf(contribution), now));
        Report report = new Report(key, officer.delegation().code(), reason, note, now);
        reports.addIfAbsent(report);
        return new Filed(reports.find(key).orElse(report), true);
    }

    /** Opens the review without a report, or finds it opened. */
    Review open(ContributionId id, Officer officer) {
        Contribution contribution = permitted(id, Action.REVIEW, officer);
        Place place = reviewers.placeOf(contribution);
        reviewers.requireResponsible(officer, place.consultation());
        return reviews.find(id).orElseGet(() -> {
            refuseUnlessOpenTo(contribution);
            return reviews.openIfAbsent(Review.opened(contribution, place, reviewers.now()));
        });
    }

    private Contribution permitted(ContributionId id, Action action, Officer officer) {
        Contribution contribution = contributions.find(id).orElseThrow(NotFound::new);
        authorization.require(
                officer,
                action,
                Whose.of(officer.delegation().code(), contribution.delegation()),
                reviewers.placeOf(contribution).consultation().at(reviewers.now()));
        return contribution;
    }

    private void refuseUnlessOpenTo(Contribution contribution) {
        if (!contribution.isShown()) {
            throw new NoLongerShown(contribution.id());
        }
        if (reviews.find(contribution.id())
                .filter(review -> review.phase() != Phase.WAITING)
                .isPresent()) {
            throw new DecidedBySomebodyElse();
        }
    }

    /** What is said against a contribution, as typed. */
    record Complaint(String reason, String note) {}

    /** The report, and whether it is new. */
    record Filed(Report report, boolean added) {}
}
