package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The language asked for is none of the six. */
final class LanguageUnknown extends Failure {

    LanguageUnknown() {
        super(FailureKind.UNPROCESSABLE, "language-unknown");
    }
}
