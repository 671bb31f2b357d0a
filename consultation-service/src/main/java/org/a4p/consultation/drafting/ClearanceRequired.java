package org.a4p.consultation.drafting;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A delegate wanted to publish what the delegation's own practice wants cleared first. */
public final class ClearanceRequired extends Failure {

    ClearanceRequired() {
        super(FailureKind.FORBIDDEN, "clearance-required");
    }
}
