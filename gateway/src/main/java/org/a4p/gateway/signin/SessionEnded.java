package org.a4p.gateway.signin;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The officer's session ended while something was being written; it has not been sent on as nobody's. */
final class SessionEnded extends Failure {

    SessionEnded() {
        super(FailureKind.UNAUTHENTICATED, "session-ended");
    }
}
