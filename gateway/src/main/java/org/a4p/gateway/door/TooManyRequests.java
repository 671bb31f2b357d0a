package org.a4p.gateway.door;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The sender has used up its share for now. */
final class TooManyRequests extends Failure {

    private final long seconds;

    TooManyRequests(long seconds) {
        super(FailureKind.TOO_MANY, "too-many-requests", seconds);
        this.seconds = seconds;
    }

    /** How long to wait at least. */
    long seconds() {
        return seconds;
    }
}
