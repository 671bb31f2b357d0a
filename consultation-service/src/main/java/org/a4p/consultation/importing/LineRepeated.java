package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A line says what an earlier one of the same file said. */
final class LineRepeated extends Failure {

    LineRepeated(int first) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "import-line-repeated", first);
    }
}
