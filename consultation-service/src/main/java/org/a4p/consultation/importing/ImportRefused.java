package org.a4p.consultation.importing;

import org.a4p.consultation.group.Day;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Refusal of a file, of one of its lines or of a cell; the slug says why. */
public final class ImportRefused extends Failure {

    private ImportRefused(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    /** A line says what an earlier one of the same file said. */
    public static ImportRefused lineRepeated(int first) {
        return new ImportRefused("import-line-repeated", first);
    }

    /** A line has more or fewer cells than the header. */
    public static ImportRefused wrongCells(int cells, int columns) {
        return new ImportRefused("import-wrong-cells", cells, columns);
    }

    public static ImportRefused notUtf8() {
        return new ImportRefused("import-not-utf8");
    }

    public static ImportRefused empty() {
        return new ImportRefused("import-empty");
    }

    public static ImportRefused notCsv() {
        return new ImportRefused("import-not-csv");
    }

    public static ImportRefused notJson() {
        return new ImportRefused("import-not-json");
    }

    public static ImportRefused tooLong(int most) {
        return new ImportRefused("import-too-long", most);
    }

    static ImportRefused themeId(String typed) {
        return new ImportRefused("import-theme-id", typed);
    }

    static ImportRefused themeDiffers(String id) {
        return new ImportRefused("import-theme-differs", id);
    }

    static ImportRefused threadUnknown(String typed) {
        return new ImportRefused("import-thread-unknown", typed);
    }

    static ImportRefused groupUnknown(String typed) {
        return new ImportRefused("import-group-unknown", typed);
    }

    static ImportRefused notItsSpokesperson(DelegationCode delegation, String group, Day day) {
        return new ImportRefused("import-not-its-spokesperson", delegation.value(), group, day);
    }

    static ImportRefused neitherTrueNorFalse() {
        return new ImportRefused("import-neither-true-nor-false");
    }

    static ImportRefused twoCapacities() {
        return new ImportRefused("import-two-capacities");
    }

    static ImportRefused instantUnreadable() {
        return new ImportRefused("import-instant-unreadable");
    }

    static ImportRefused inTheFuture() {
        return new ImportRefused("import-in-the-future");
    }
}
