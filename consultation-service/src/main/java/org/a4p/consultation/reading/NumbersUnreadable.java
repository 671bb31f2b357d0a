package org.a4p.consultation.reading;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What was said to be read is no list of numbers. */
public final class NumbersUnreadable extends Failure {

    NumbersUnreadable() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "numbers-unreadable");
    }
}
