package org.a4p.pages.problem;

/** More was sent than any request may send. */
public final class BodyTooLarge extends Failure {

    public BodyTooLarge() {
        super(FailureKind.TOO_LARGE, "body-too-large");
    }
}
