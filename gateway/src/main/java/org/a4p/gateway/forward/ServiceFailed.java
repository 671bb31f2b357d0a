package org.a4p.gateway.forward;

import java.net.SocketTimeoutException;
import org.a4p.gateway.route.Service;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A service gave no answer; only this counts against it, whatever it answers does not. */
abstract sealed class ServiceFailed extends Failure permits NoAnswer, ServiceDown {

    ServiceFailed(FailureKind kind, String slug, Service service, Throwable cause) {
        super(kind, slug, service.id());
        initCause(cause);
    }

    /** Whether trying again takes no longer than it already took. */
    final boolean isAtOnce() {
        return !(getCause() instanceof SocketTimeoutException);
    }

    /** Whether a request of this method can be repeated without doing anything twice. */
    static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
