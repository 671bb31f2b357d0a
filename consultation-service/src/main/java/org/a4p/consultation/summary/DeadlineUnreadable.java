package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What should be the deadline for corrections is no date and time. */
public final class DeadlineUnreadable extends Failure {

    DeadlineUnreadable() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "corrections-deadline-unreadable");
    }
}
