package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A delegation stands to a group in one of two ways, and this is neither. */
public final class StandingUnknown extends Failure {

    StandingUnknown() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "standing-unknown");
    }
}
