package org.a4p.delegations;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The token is expired, altered, or meant for somebody else; which of them is nobody's business but the log's. */
final class TokenRefused extends Failure {

    TokenRefused() {
        super(FailureKind.UNAUTHENTICATED, "token-refused");
    }
}
