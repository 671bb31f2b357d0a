package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody else has decided the review before. */
final class DecidedBySomebodyElse extends Failure {

    DecidedBySomebodyElse() {
        super(FailureKind.CONFLICT, "review-decided");
    }
}
