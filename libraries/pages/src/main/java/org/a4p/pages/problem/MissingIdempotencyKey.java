package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** A request that creates something came without a usable {@code Idempotency-Key}. */
public final class MissingIdempotencyKey extends Failure {

    public MissingIdempotencyKey() {
        super(HttpStatus.BAD_REQUEST, "missing-idempotency-key");
    }
}
