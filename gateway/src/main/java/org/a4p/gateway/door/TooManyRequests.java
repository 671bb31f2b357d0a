package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The sender has used up its share for now. */
final class TooManyRequests extends Failure {

    private final long seconds;

    TooManyRequests(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", seconds);
        this.seconds = seconds;
    }

    /** How long to wait at least. */
    long seconds() {
        return seconds;
    }
}
