package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A correction was filed to a summary that has not been published. */
public final class NoSummaryYet extends Failure {

    NoSummaryYet() {
        super(FailureKind.CONFLICT, "no-summary-yet");
    }
}
