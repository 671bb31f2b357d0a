package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A facilitating delegation is in no directory. */
public final class UnknownFacilitator extends Failure {

    public UnknownFacilitator(String code) {
        super(FailureKind.UNPROCESSABLE, "facilitator-unknown", code);
    }
}
