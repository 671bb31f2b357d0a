package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A stance was chosen that is none. */
public final class StanceUnknown extends Failure {

    StanceUnknown() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "alignment-stance-unknown");
    }
}
