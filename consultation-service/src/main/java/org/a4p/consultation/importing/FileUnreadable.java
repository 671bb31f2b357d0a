package org.a4p.consultation.importing;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A file that is not what it should be; which fault it has is in the slug. */
final class FileUnreadable extends Failure {

    private FileUnreadable(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    static FileUnreadable notUtf8() {
        return new FileUnreadable("import-not-utf8");
    }

    static FileUnreadable empty() {
        return new FileUnreadable("import-empty");
    }

    static FileUnreadable notCsv() {
        return new FileUnreadable("import-not-csv");
    }

    static FileUnreadable notJson() {
        return new FileUnreadable("import-not-json");
    }

    static FileUnreadable tooLong(int most) {
        return new FileUnreadable("import-too-long", most);
    }
}
