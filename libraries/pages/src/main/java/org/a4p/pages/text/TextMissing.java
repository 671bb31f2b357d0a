package org.a4p.pages.text;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Nothing visible was typed. */
public final class TextMissing extends Failure {

    public TextMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "text-missing");
    }
}
