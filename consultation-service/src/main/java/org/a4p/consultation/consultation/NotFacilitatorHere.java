package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A facilitator of other rounds wanted to guide this one. */
public final class NotFacilitatorHere extends Failure {

    NotFacilitatorHere() {
        super(HttpStatus.FORBIDDEN, "not-facilitator-here");
    }
}
