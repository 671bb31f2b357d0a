package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A correction concerns a sentence that the version does not have. */
public final class SentenceUnknown extends Failure {

    SentenceUnknown(int sentences) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "sentence-unknown", sentences);
    }
}
