package org.a4p.delegations;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The issuer's keys cannot be fetched, so no token can be checked. */
final class IdentityUnavailable extends Failure {

    IdentityUnavailable() {
        super(FailureKind.UNAVAILABLE, "identity-unavailable");
    }
}
