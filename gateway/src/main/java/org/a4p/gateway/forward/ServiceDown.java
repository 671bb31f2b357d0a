package org.a4p.gateway.forward;

import org.a4p.gateway.route.Service;
import org.a4p.pages.problem.FailureKind;

/** The service cannot be reached, so the request has changed nothing. */
final class ServiceDown extends ServiceFailed {

    ServiceDown(Service service, boolean reading, Throwable cause) {
        super(FailureKind.UNAVAILABLE, reading ? "service-down" : "service-down-nothing-stored", service, cause);
    }
}
