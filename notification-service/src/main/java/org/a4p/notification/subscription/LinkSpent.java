package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The link of a mail is too old, was replaced by a newer one, or was never ours. */
final class LinkSpent extends Failure {

    LinkSpent() {
        super(FailureKind.GONE, "link-spent");
    }
}
