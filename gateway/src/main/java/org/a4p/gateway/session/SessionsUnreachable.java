package org.a4p.gateway.session;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Who is signed in cannot be known at the moment, so nobody is let through as somebody. */
final class SessionsUnreachable extends Failure {

    SessionsUnreachable(Throwable cause) {
        super(FailureKind.UNAVAILABLE, "sessions-unreachable");
        initCause(cause);
    }
}
