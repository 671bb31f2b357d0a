package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** As many compilations are being made as may be at a time. */
public final class TooManyCompilations extends Failure {

    TooManyCompilations() {
        super(FailureKind.UNAVAILABLE, "too-many-compilations");
    }
}
