package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The deadline for corrections would be over before anybody could file one. */
public final class DeadlinePast extends Failure {

    DeadlinePast() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "corrections-deadline-past");
    }
}
