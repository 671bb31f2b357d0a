package org.a4p.consultation.balance;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A reminder was asked for and no delegation named. */
final class NobodyChosen extends Failure {

    NobodyChosen() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "nobody-chosen");
    }
}
