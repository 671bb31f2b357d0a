package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A contribution is in one of the six official languages. */
public final class UnknownLanguage extends Failure {

    UnknownLanguage() {
        super(FailureKind.UNPROCESSABLE, "language-unknown");
    }
}
