package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round of consultation needs a theme that exists. */
public final class UnknownTheme extends Failure {

    public UnknownTheme() {
        super(FailureKind.UNPROCESSABLE, "theme-unknown");
    }
}
