package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round of consultation has nobody to guide it. */
public final class FacilitatorMissing extends Failure {

    FacilitatorMissing() {
        super(FailureKind.UNPROCESSABLE, "facilitator-missing");
    }
}
