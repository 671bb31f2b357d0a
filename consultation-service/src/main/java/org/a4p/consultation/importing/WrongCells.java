package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A line has more or fewer cells than the header. */
final class WrongCells extends Failure {

    WrongCells(int cells, int columns) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "import-wrong-cells", cells, columns);
    }
}
