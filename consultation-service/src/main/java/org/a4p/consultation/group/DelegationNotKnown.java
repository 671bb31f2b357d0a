package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The directory has no delegation of this code. */
public final class DelegationNotKnown extends Failure {

    public DelegationNotKnown(String code) {
        super(FailureKind.UNPROCESSABLE, "delegation-not-known", code);
    }
}
