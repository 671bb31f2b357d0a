package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A correction cannot have been accepted in a version that does not exist or is not later than the one it is about. */
public final class AcceptedInNoVersion extends Failure {

    AcceptedInNoVersion() {
        super(FailureKind.UNPROCESSABLE, "accepted-in-no-version");
    }
}
