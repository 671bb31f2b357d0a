package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A file cannot be imported; the slug says why. */
public final class ImportRefused extends Failure {

    private ImportRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A line says what an earlier one of the same file said. */
    public static ImportRefused lineRepeated(int first) {
        return new ImportRefused(FailureKind.UNPROCESSABLE, "import-line-repeated", first);
    }

    /** A line has more or fewer cells than the header. */
    public static ImportRefused wrongCells(int cells, int columns) {
        return new ImportRefused(FailureKind.UNPROCESSABLE, "import-wrong-cells", cells, columns);
    }
}
