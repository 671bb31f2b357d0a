package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to except points without naming them. */
public final class PointsMissing extends Failure {

    PointsMissing() {
        super(FailureKind.UNPROCESSABLE, "alignment-points-missing");
    }
}
