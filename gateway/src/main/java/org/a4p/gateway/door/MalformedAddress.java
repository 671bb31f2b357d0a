package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The address has a percent sign that begins no character. */
final class MalformedAddress extends Failure {

    MalformedAddress() {
        super(HttpStatus.BAD_REQUEST, "malformed-address");
    }
}
