package org.a4p.pages.problem;

/** What was asked for is not here, or not for this reader to know of. */
public final class NotFound extends Failure {

    public NotFound() {
        super(FailureKind.NOT_FOUND, "not-found");
    }
}
