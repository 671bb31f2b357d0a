package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A line has more or fewer cells than the header. */
public final class WrongCells extends Failure {

    public WrongCells(int cells, int columns) {
        super(FailureKind.UNPROCESSABLE, "import-wrong-cells", cells, columns);
    }
}
