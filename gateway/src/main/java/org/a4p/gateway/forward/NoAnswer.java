package org.a4p.gateway.forward;

import org.a4p.gateway.route.Service;
import org.a4p.pages.problem.FailureKind;

/** The service got the request but not its answer back to us; what was to be stored may have been. */
final class NoAnswer extends ServiceFailed {

    NoAnswer(Service service, boolean reading, Throwable cause) {
        super(FailureKind.TIMED_OUT, reading ? "no-answer" : "no-answer-perhaps-stored", service, cause);
    }
}
