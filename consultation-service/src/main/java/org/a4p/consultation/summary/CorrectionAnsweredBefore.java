package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody answered this correction already; an answer is given once. */
public final class CorrectionAnsweredBefore extends Failure {

    CorrectionAnsweredBefore() {
        super(HttpStatus.CONFLICT, "correction-answered-before");
    }
}
