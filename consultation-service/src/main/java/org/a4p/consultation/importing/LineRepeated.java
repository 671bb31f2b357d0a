package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A line says what an earlier one of the same file said. */
final class LineRepeated extends Failure {

    LineRepeated(int first) {
        super(FailureKind.UNPROCESSABLE, "import-line-repeated", first);
    }
}
