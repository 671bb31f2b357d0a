package org.a4p.consultation.balance;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A reminder was asked for and no delegation named. */
final class NobodyChosen extends Failure {

    NobodyChosen() {
        super(FailureKind.UNPROCESSABLE, "nobody-chosen");
    }
}
