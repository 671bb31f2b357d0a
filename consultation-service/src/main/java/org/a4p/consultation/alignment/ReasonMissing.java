package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to dissociate without a reason. */
public final class ReasonMissing extends Failure {

    ReasonMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "alignment-reason-missing");
    }
}
