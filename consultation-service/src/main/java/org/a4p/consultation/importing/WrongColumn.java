package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A file lacks a column it needs, or has one that means nothing. */
public final class WrongColumn extends Failure {

    private WrongColumn(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    public static WrongColumn missing(String column) {
        return new WrongColumn("import-column-missing", column);
    }

    public static WrongColumn unknown(String column, Kind kind) {
        return new WrongColumn("import-column-unknown", column, String.join(", ", kind.columns()));
    }
}
