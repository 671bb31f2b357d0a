package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The record was asked for as of a time that has not come. */
public final class AsOfNotYet extends Failure {

    AsOfNotYet() {
        super(FailureKind.UNPROCESSABLE, "as-of-not-yet");
    }
}
