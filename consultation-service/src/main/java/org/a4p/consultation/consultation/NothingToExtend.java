package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round that is not going on was to be given more time. */
public final class NothingToExtend extends Failure {

    NothingToExtend() {
        super(FailureKind.CONFLICT, "nothing-to-extend");
    }
}
