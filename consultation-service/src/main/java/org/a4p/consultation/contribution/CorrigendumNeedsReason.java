package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** After the short time for slips a correction says openly why it is made. */
public final class CorrigendumNeedsReason extends Failure {

    CorrigendumNeedsReason() {
        super(FailureKind.UNPROCESSABLE, "corrigendum-needs-reason");
    }
}
