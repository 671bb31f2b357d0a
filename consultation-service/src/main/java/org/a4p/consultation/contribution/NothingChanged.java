package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A correction that says what stands already. */
public final class NothingChanged extends Failure {

    NothingChanged() {
        super(FailureKind.UNPROCESSABLE, "nothing-changed");
    }
}
