package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The sender stopped before the end of what was announced; no service is to blame. */
final class BodyBrokenOff extends Failure {

    BodyBrokenOff(Throwable cause) {
        super(FailureKind.MALFORMED, "body-broken-off");
        initCause(cause);
    }
}
