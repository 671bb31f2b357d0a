package org.a4p.gateway.signin;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.jspecify.annotations.Nullable;

/** The identity provider does not answer; what is public stays readable. */
final class SignInUnavailable extends Failure {

    SignInUnavailable(@Nullable Throwable cause) {
        super(FailureKind.UNAVAILABLE, "sign-in-unavailable");
        initCause(cause);
    }
}
