package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** So many write into the thread just now, or so slowly, that the turn of this one did not come. */
public final class ThreadBusy extends Failure {

    ThreadBusy() {
        super(FailureKind.UNAVAILABLE, "thread-busy");
    }
}
