package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody answered this correction already; an answer is given once. */
public final class CorrectionAnsweredBefore extends Failure {

    CorrectionAnsweredBefore() {
        super(FailureKind.CONFLICT, "correction-answered-before");
    }
}
