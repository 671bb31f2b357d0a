package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A request cannot be let through the door; the slug says why. */
final class RequestRefused extends Failure {

    private RequestRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** Another site's page made the browser send this. */
    static RequestRefused foreignOrigin() {
        return new RequestRefused(FailureKind.FORBIDDEN, "foreign-origin");
    }

    /** The address has a percent sign that begins no character. */
    static RequestRefused malformedAddress() {
        return new RequestRefused(FailureKind.MALFORMED, "malformed-address");
    }
}
