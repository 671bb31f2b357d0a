package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** More was sent than the gateway passes on. */
final class BodyTooLarge extends Failure {

    BodyTooLarge() {
        super(FailureKind.TOO_LARGE, "body-too-large");
    }
}
