package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A round was to be archived although corrections to its summary wait for an answer. */
public final class CorrectionsUnanswered extends Failure {

    CorrectionsUnanswered(int count) {
        super(HttpStatus.CONFLICT, "corrections-unanswered", count);
    }
}
