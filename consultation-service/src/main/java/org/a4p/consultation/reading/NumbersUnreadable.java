package org.a4p.consultation.reading;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What was said to be read is no list of numbers. */
public final class NumbersUnreadable extends Failure {

    NumbersUnreadable() {
        super(FailureKind.UNPROCESSABLE, "numbers-unreadable");
    }
}
