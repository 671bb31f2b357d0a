package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.consultation.NewYorkTime;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A report, a review or an appeal cannot be made like this; the slug says why. */
public final class ReviewRefused extends Failure {

    private ReviewRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** The time for the appeal ended at this instant. */
    public static ReviewRefused appealTooLate(Instant ended) {
        return new ReviewRefused(FailureKind.CONFLICT, "appeal-too-late", new NewYorkTime(ended));
    }

    /** A delegation appeals once against a removal. */
    public static ReviewRefused appealedBefore() {
        return new ReviewRefused(FailureKind.CONFLICT, "appealed-before");
    }

    /** What was chosen is not on the closed list. */
    public static ReviewRefused choiceMissing() {
        return new ReviewRefused(FailureKind.UNPROCESSABLE, "moderation-choice-missing");
    }

    /** Another facilitator has taken the review, until this instant. */
    public static ReviewRefused claimedByAnother(Instant until) {
        return new ReviewRefused(FailureKind.CONFLICT, "review-claimed", new NewYorkTime(until));
    }

    /** Somebody else has decided the review before. */
    public static ReviewRefused decidedBySomebodyElse() {
        return new ReviewRefused(FailureKind.CONFLICT, "review-decided");
    }

    /** The officer's delegation does not facilitate this consultation. */
    public static ReviewRefused notFacilitatedByYou() {
        return new ReviewRefused(FailureKind.FORBIDDEN, "not-facilitated-by-you");
    }

    /** Only a removal is appealed against. */
    public static ReviewRefused nothingToAppeal() {
        return new ReviewRefused(FailureKind.CONFLICT, "nothing-to-appeal");
    }

    /** An appeal is decided by somebody who did not decide first. */
    public static ReviewRefused sameFacilitator() {
        return new ReviewRefused(FailureKind.FORBIDDEN, "same-facilitator");
    }

    /** An officer has reported as many contributions as one may in an hour. */
    public static ReviewRefused tooManyReports(int mostPerHour) {
        return new ReviewRefused(FailureKind.TOO_MANY, "too-many-reports", mostPerHour);
    }
}
