package org.a4p.consultation.moderation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Only a removal is appealed against. */
final class NothingToAppeal extends Failure {

    NothingToAppeal() {
        super(HttpStatus.CONFLICT, "nothing-to-appeal");
    }
}
