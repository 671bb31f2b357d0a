package org.a4p.pages.problem;

/** A fault of our own: the reader gets a fixed sentence and a trace id, the log gets the exception under the same id. */
final class Unexpected extends Failure {

    private final String traceId;

    Unexpected(String traceId) {
        super(FailureKind.FAULT, "unexpected", traceId);
        this.traceId = traceId;
    }

    String traceId() {
        return traceId;
    }
}
