package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A passage that does not stand, word for word, where it is said to. */
public final class QuotationNotFound extends Failure {

    QuotationNotFound(String source) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "quotation-not-found", source);
    }
}
