package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The officer's delegation does not facilitate this consultation. */
final class NotFacilitatedByYou extends Failure {

    NotFacilitatedByYou() {
        super(FailureKind.FORBIDDEN, "not-facilitated-by-you");
    }
}
