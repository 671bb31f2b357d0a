package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The sender stopped before the end of what was announced; no service is to blame. */
final class BodyBrokenOff extends Failure {

    BodyBrokenOff(Throwable cause) {
        super(HttpStatus.BAD_REQUEST, "body-broken-off");
        initCause(cause);
    }
}
