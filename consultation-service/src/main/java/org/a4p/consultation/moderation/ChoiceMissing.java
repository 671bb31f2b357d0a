package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** What was chosen is not on the closed list. */
final class ChoiceMissing extends Failure {

    ChoiceMissing() {
        super(FailureKind.UNPROCESSABLE, "moderation-choice-missing");
    }
}
