package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A compilation cannot be made; the slug says why. */
public final class CompilationRefused extends Failure {

    private CompilationRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A consultation holds more than this service puts into one compilation. */
    public static CompilationRefused compilationTooLarge(int most) {
        return new CompilationRefused(FailureKind.UNPROCESSABLE, "compilation-too-large", most);
    }

    /** As many compilations are being made as may be at a time. */
    public static CompilationRefused tooManyCompilations() {
        return new CompilationRefused(FailureKind.UNAVAILABLE, "too-many-compilations");
    }

    /** A compilation was asked for as a kind of file that there is not. */
    public static CompilationRefused unknownFormat() {
        return new CompilationRefused(FailureKind.UNPROCESSABLE, "compilation-format-unknown");
    }
}
