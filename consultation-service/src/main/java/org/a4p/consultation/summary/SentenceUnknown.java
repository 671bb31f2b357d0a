package org.a4p.consultation.summary;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A correction concerns a sentence that the version does not have. */
public final class SentenceUnknown extends Failure {

    SentenceUnknown(int sentences) {
        super(FailureKind.UNPROCESSABLE, "sentence-unknown", sentences);
    }
}
