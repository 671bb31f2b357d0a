package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** After the short time for slips a correction says openly why it is made. */
public final class CorrigendumNeedsReason extends Failure {

    CorrigendumNeedsReason() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "corrigendum-needs-reason");
    }
}
