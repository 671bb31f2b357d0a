package org.a4p.gateway.signin;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The officer's session ended while something was being written; it has not been sent on as nobody's. */
final class SessionEnded extends Failure {

    SessionEnded() {
        super(HttpStatus.UNAUTHORIZED, "session-ended");
    }
}
