package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What was typed is no date. */
public final class DateUnreadable extends Failure {

    public DateUnreadable() {
        super(FailureKind.UNPROCESSABLE, "date-unreadable");
    }
}
