package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The link of a mail is too old, was replaced by a newer one, or was never ours. */
final class LinkSpent extends Failure {

    LinkSpent() {
        super(HttpStatus.GONE, "link-spent");
    }
}
