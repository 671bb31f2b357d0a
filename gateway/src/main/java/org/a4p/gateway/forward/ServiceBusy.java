package org.a4p.gateway.forward;

import org.a4p.gateway.route.Service;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** All connections to the service are in use; the request was not sent. */
final class ServiceBusy extends Failure {

    ServiceBusy(Service service, boolean reading, Throwable cause) {
        super(FailureKind.UNAVAILABLE, reading ? "service-busy" : "service-busy-nothing-stored", service.id());
        initCause(cause);
    }
}
