package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to take a position on a conclusion or a reopening, which no delegation has said. */
public final class NoPositionOnProcedure extends Failure {

    NoPositionOnProcedure() {
        super(FailureKind.CONFLICT, "alignment-with-procedure");
    }
}
