package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A membership was to be over on or before its first day. */
public final class MembershipEndsBeforeItBegins extends Failure {

    MembershipEndsBeforeItBegins(LocalDate from, LocalDate until) {
        super(FailureKind.UNPROCESSABLE, "membership-ends-before-it-begins", new Day(from), new Day(until));
    }
}
