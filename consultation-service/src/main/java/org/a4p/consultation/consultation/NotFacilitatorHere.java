package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A facilitator of other rounds wanted to guide this one. */
public final class NotFacilitatorHere extends Failure {

    NotFacilitatorHere() {
        super(FailureKind.FORBIDDEN, "not-facilitator-here");
    }
}
