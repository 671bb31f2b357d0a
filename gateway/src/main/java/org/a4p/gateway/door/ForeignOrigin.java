package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Another site's page made the browser send this. */
final class ForeignOrigin extends Failure {

    ForeignOrigin() {
        super(HttpStatus.FORBIDDEN, "foreign-origin");
    }
}
