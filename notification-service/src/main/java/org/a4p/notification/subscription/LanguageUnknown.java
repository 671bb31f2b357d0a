package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The language asked for is none of the six. */
final class LanguageUnknown extends Failure {

    LanguageUnknown() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "language-unknown");
    }
}
