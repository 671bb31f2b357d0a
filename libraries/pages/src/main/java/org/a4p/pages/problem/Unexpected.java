package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** A fault of our own: the reader gets a fixed sentence and a trace id, the log gets the exception under the same id. */
final class Unexpected extends Failure {

    private final String traceId;

    Unexpected(String traceId) {
        super(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", traceId);
        this.traceId = traceId;
    }

    String traceId() {
        return traceId;
    }
}
