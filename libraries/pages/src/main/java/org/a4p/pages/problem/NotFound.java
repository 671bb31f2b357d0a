package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** What was asked for is not here, or not for this reader to know of. */
public final class NotFound extends Failure {

    public NotFound() {
        super(HttpStatus.NOT_FOUND, "not-found");
    }
}
