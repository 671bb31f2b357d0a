package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The address has a percent sign that begins no character. */
final class MalformedAddress extends Failure {

    MalformedAddress() {
        super(FailureKind.MALFORMED, "malformed-address");
    }
}
