package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A correction that says what stands already. */
public final class NothingChanged extends Failure {

    NothingChanged() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "nothing-changed");
    }
}
