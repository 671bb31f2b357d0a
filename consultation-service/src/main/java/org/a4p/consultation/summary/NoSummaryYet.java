package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A correction was filed to a summary that has not been published. */
public final class NoSummaryYet extends Failure {

    NoSummaryYet() {
        super(HttpStatus.CONFLICT, "no-summary-yet");
    }
}
