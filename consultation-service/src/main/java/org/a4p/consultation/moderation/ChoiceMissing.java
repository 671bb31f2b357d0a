package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** What was chosen is not on the closed list. */
final class ChoiceMissing extends Failure {

    ChoiceMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "moderation-choice-missing");
    }
}
