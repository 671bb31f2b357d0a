package org.a4p.delegations;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The token is expired, altered, or meant for somebody else; which of them is nobody's business but the log's. */
final class TokenRefused extends Failure {

    TokenRefused() {
        super(HttpStatus.UNAUTHORIZED, "token-refused");
    }
}
