package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round was to be archived although corrections to its summary wait for an answer. */
public final class CorrectionsUnanswered extends Failure {

    CorrectionsUnanswered(int count) {
        super(FailureKind.CONFLICT, "corrections-unanswered", count);
    }
}
