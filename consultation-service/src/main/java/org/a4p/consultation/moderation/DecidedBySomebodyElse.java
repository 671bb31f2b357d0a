package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody else has decided the review before. */
final class DecidedBySomebodyElse extends Failure {

    DecidedBySomebodyElse() {
        super(HttpStatus.CONFLICT, "review-decided");
    }
}
