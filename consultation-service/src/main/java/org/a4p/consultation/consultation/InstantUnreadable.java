package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What was typed is no date and time. */
public final class InstantUnreadable extends Failure {

    public InstantUnreadable() {
        super(FailureKind.UNPROCESSABLE, "instant-unreadable");
    }
}
