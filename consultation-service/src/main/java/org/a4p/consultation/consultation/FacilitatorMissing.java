package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A round of consultation has nobody to guide it. */
public final class FacilitatorMissing extends Failure {

    FacilitatorMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "facilitator-missing");
    }
}
