package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A reply to an entry that this thread does not have. */
public final class ReplyToNothing extends Failure {

    ReplyToNothing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "reply-to-nothing");
    }
}
