package org.a4p.gateway.session;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Who is signed in cannot be known at the moment, so nobody is let through as somebody. */
final class SessionsUnreachable extends Failure {

    SessionsUnreachable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "sessions-unreachable");
        initCause(cause);
    }
}
