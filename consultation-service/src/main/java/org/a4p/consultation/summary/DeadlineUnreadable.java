package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What should be the deadline for corrections is no date and time. */
public final class DeadlineUnreadable extends Failure {

    DeadlineUnreadable() {
        super(FailureKind.UNPROCESSABLE, "corrections-deadline-unreadable");
    }
}
