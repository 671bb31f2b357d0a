package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A delegation appeals once against a removal. */
final class AppealedBefore extends Failure {

    AppealedBefore() {
        super(HttpStatus.CONFLICT, "appealed-before");
    }
}
