package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to take a position on a contribution that was withdrawn or removed. */
public final class NothingToAlignWith extends Failure {

    NothingToAlignWith() {
        super(FailureKind.CONFLICT, "alignment-with-nothing");
    }
}
