package org.a4p.gateway.forward;

import org.springframework.http.HttpStatus;

/** The service cannot be reached, so the request has changed nothing. */
final class ServiceDown extends ServiceFailed {

    ServiceDown(Service service, boolean reading, Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, reading ? "service-down" : "service-down-nothing-stored", service, cause);
    }
}
