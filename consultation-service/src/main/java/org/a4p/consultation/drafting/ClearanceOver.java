package org.a4p.consultation.drafting;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to change a draft that is published or given up. */
public final class ClearanceOver extends Failure {

    ClearanceOver() {
        super(HttpStatus.CONFLICT, "clearance-over");
    }
}
