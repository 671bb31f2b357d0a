package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A conclusion, and the reason of a reopening, tell why a thread is as it is: neither is withdrawn. */
public final class ProcedureStays extends Failure {

    ProcedureStays(ContributionId entry) {
        super(FailureKind.CONFLICT, "procedure-stays", entry.citation());
    }
}
