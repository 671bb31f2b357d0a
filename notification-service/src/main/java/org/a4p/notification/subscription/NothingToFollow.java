package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What was asked to be followed does not exist, or this service has not heard of it yet. */
final class NothingToFollow extends Failure {

    NothingToFollow() {
        super(FailureKind.UNPROCESSABLE, "nothing-to-follow");
    }
}
