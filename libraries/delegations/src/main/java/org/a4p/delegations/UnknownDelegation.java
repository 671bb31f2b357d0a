package org.a4p.delegations;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A token names a delegation that the directory does not have. */
public final class UnknownDelegation extends Failure {

    public UnknownDelegation(String code) {
        super(HttpStatus.FORBIDDEN, "unknown-delegation", code);
    }
}
