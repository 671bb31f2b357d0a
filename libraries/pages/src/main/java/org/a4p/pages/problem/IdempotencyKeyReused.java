package org.a4p.pages.problem;

/** An {@code Idempotency-Key} came back with other content than the first time. */
public final class IdempotencyKeyReused extends Failure {

    public IdempotencyKeyReused() {
        super(FailureKind.UNPROCESSABLE, "idempotency-key-reused");
    }
}
