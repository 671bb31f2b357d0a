package org.a4p.delegations;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A token names a delegation that the directory does not have. */
public final class UnknownDelegation extends Failure {

    public UnknownDelegation(String code) {
        super(FailureKind.FORBIDDEN, "unknown-delegation", code);
    }
}
