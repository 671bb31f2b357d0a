package org.a4p.gateway.signin;

import org.a4p.pages.problem.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The identity provider does not answer; what is public stays readable. */
final class SignInUnavailable extends Failure {

    SignInUnavailable(@Nullable Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable");
        initCause(cause);
    }
}
