package org.a4p.consultation.drafting;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Somebody wanted to change a draft that is published or given up. */
public final class ClearanceOver extends Failure {

    ClearanceOver() {
        super(FailureKind.CONFLICT, "clearance-over");
    }
}
