package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A file that is not what it should be; which fault it has is in the slug. */
public final class FileUnreadable extends Failure {

    private FileUnreadable(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    public static FileUnreadable notUtf8() {
        return new FileUnreadable("import-not-utf8");
    }

    public static FileUnreadable empty() {
        return new FileUnreadable("import-empty");
    }

    public static FileUnreadable notCsv() {
        return new FileUnreadable("import-not-csv");
    }

    public static FileUnreadable notJson() {
        return new FileUnreadable("import-not-json");
    }

    public static FileUnreadable tooLong(int most) {
        return new FileUnreadable("import-too-long", most);
    }
}
