package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A delegation stands to a group in one of two ways, and this is neither. */
public final class StandingUnknown extends Failure {

    public StandingUnknown() {
        super(FailureKind.UNPROCESSABLE, "standing-unknown");
    }
}
