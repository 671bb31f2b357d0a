package org.a4p.pages.text;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** More was typed than fits; both figures count characters. */
public final class TextTooLong extends Failure {

    public TextTooLong(int length, int maximum) {
        super(FailureKind.UNPROCESSABLE, "text-too-long", length, maximum);
    }
}
