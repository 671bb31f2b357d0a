package org.a4p.pages.problem;

/** A request that creates something came without a usable {@code Idempotency-Key}. */
public final class MissingIdempotencyKey extends Failure {

    public MissingIdempotencyKey() {
        super(FailureKind.MALFORMED, "missing-idempotency-key");
    }
}
