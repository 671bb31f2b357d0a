package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** More was sent than the gateway passes on. */
final class BodyTooLarge extends Failure {

    BodyTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
    }
}
