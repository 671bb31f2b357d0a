package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to dissociate without a reason. */
public final class ReasonMissing extends Failure {

    ReasonMissing() {
        super(FailureKind.UNPROCESSABLE, "alignment-reason-missing");
    }
}
