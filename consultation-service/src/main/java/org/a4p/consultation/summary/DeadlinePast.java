package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The deadline for corrections would be over before anybody could file one. */
public final class DeadlinePast extends Failure {

    DeadlinePast() {
        super(FailureKind.UNPROCESSABLE, "corrections-deadline-past");
    }
}
