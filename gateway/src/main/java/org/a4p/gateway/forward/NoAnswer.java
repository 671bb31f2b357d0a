package org.a4p.gateway.forward;

import org.springframework.http.HttpStatus;

/** The service got the request but not its answer back to us; what was to be stored may have been. */
final class NoAnswer extends ServiceFailed {

    NoAnswer(Service service, boolean reading, Throwable cause) {
        super(HttpStatus.GATEWAY_TIMEOUT, reading ? "no-answer" : "no-answer-perhaps-stored", service, cause);
    }
}
