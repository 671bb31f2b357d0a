package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to take a position on words of their own, or of the group they speak for. */
public final class AlignmentWithOneself extends Failure {

    AlignmentWithOneself() {
        super(FailureKind.CONFLICT, "alignment-with-oneself");
    }
}
