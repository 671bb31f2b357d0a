package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A stance was chosen that is none. */
public final class StanceUnknown extends Failure {

    StanceUnknown() {
        super(FailureKind.UNPROCESSABLE, "alignment-stance-unknown");
    }
}
