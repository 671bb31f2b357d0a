package org.a4p.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The store does not answer just now. */
final class StoreAway extends Failure {

    StoreAway() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }
}
