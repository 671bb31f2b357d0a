package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What was typed is no date. */
public final class DateUnreadable extends Failure {

    DateUnreadable() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "date-unreadable");
    }
}
