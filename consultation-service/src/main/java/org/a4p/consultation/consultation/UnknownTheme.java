package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A round of consultation needs a theme that exists. */
public final class UnknownTheme extends Failure {

    UnknownTheme() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "theme-unknown");
    }
}
