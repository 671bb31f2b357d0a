package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A membership was to be over on or before its first day. */
public final class MembershipEndsBeforeItBegins extends Failure {

    MembershipEndsBeforeItBegins(LocalDate from, LocalDate until) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "membership-ends-before-it-begins", new Day(from), new Day(until));
    }
}
