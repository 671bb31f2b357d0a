package org.a4p.pages.text;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The text has control characters, or characters broken on the way. */
public final class TextDamaged extends Failure {

    public TextDamaged() {
        super(FailureKind.UNPROCESSABLE, "text-damaged");
    }
}
