package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A compilation was asked for as a kind of file that there is not. */
public final class UnknownFormat extends Failure {

    public UnknownFormat() {
        super(FailureKind.UNPROCESSABLE, "compilation-format-unknown");
    }
}
