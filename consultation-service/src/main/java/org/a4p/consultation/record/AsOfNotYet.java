package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The record was asked for as of a time that has not come. */
public final class AsOfNotYet extends Failure {

    AsOfNotYet() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "as-of-not-yet");
    }
}
