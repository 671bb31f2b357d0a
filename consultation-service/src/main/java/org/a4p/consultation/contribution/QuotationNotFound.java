package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A passage that does not stand, word for word, where it is said to. */
public final class QuotationNotFound extends Failure {

    QuotationNotFound(String source) {
        super(FailureKind.UNPROCESSABLE, "quotation-not-found", source);
    }
}
