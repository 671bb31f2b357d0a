package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** Somebody else changed the thing between the reader's look and the reader's change ({@code If-Match}). */
public final class StaleVersion extends Failure {

    public StaleVersion() {
        super(HttpStatus.PRECONDITION_FAILED, "stale-version");
    }
}
