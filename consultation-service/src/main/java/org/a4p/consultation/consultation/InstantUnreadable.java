package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What was typed is no date and time. */
public final class InstantUnreadable extends Failure {

    InstantUnreadable() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "instant-unreadable");
    }
}
