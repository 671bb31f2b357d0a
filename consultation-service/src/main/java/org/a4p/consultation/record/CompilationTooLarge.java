package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A consultation holds more than this service puts into one compilation. */
public final class CompilationTooLarge extends Failure {

    CompilationTooLarge(int most) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "compilation-too-large", most);
    }
}
