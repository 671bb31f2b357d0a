package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What was asked to be followed does not exist, or this service has not heard of it yet. */
final class NothingToFollow extends Failure {

    NothingToFollow() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "nothing-to-follow");
    }
}
