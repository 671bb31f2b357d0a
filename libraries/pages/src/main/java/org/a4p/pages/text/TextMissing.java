package org.a4p.pages.text;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Nothing visible was typed. */
public final class TextMissing extends Failure {

    public TextMissing() {
        super(FailureKind.UNPROCESSABLE, "text-missing");
    }
}
