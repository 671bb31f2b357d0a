package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A reply to an entry that this thread does not have. */
public final class ReplyToNothing extends Failure {

    ReplyToNothing() {
        super(FailureKind.UNPROCESSABLE, "reply-to-nothing");
    }
}
