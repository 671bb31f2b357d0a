package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A deadline for corrections so late that it must be a slip: until it is over, the consultation could not be archived. */
public final class DeadlineTooFar extends Failure {

    DeadlineTooFar() {
        super(FailureKind.UNPROCESSABLE, "corrections-deadline-too-far");
    }
}
