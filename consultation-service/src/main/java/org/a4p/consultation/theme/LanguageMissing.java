package org.a4p.consultation.theme;

import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A text that everybody must be able to read is missing in one of the six languages. */
public final class LanguageMissing extends Failure {

    LanguageMissing(Language language) {
        super(FailureKind.UNPROCESSABLE, "language-missing", language.ownName());
    }
}
