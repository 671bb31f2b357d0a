package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A code that cannot be part of a citation. */
public final class ThemeCodeUnfitting extends Failure {

    ThemeCodeUnfitting() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "theme-code-unfitting");
    }
}
