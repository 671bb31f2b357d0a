package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** An appeal is decided by somebody who did not decide first. */
final class SameFacilitator extends Failure {

    SameFacilitator() {
        super(FailureKind.FORBIDDEN, "same-facilitator");
    }
}
