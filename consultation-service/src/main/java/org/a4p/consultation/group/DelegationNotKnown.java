package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The directory has no delegation of this code. */
public final class DelegationNotKnown extends Failure {

    DelegationNotKnown(String code) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "delegation-not-known", code);
    }
}
