package org.a4p.pages.problem;

import org.springframework.http.HttpStatus;

/** An {@code Idempotency-Key} came back with other content than the first time. */
public final class IdempotencyKeyReused extends Failure {

    public IdempotencyKeyReused() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
    }
}
