package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A facilitating delegation is in no directory. */
public final class UnknownFacilitator extends Failure {

    UnknownFacilitator(String code) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "facilitator-unknown", code);
    }
}
