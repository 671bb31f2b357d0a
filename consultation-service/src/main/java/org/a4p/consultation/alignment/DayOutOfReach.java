package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Positions were asked for as of a day in no year that has four figures. */
public final class DayOutOfReach extends Failure {

    DayOutOfReach() {
        super(FailureKind.UNPROCESSABLE, "alignment-day-out-of-reach");
    }
}
