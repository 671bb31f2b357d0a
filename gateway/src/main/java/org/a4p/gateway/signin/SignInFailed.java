package org.a4p.gateway.signin;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The provider refused, or its answer does not belong to a sign-in this browser began. */
final class SignInFailed extends Failure {

    SignInFailed(Throwable cause) {
        super(FailureKind.UNAUTHENTICATED, "sign-in-failed");
        initCause(cause);
    }
}
