package org.a4p.consultation.theme;

import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A theme cannot be created or changed like this; the slug says why. */
public final class ThemeRefused extends Failure {

    private ThemeRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A text that everybody must be able to read is missing in one of the six languages. */
    public static ThemeRefused languageMissing(Language language) {
        return new ThemeRefused(FailureKind.UNPROCESSABLE, "language-missing", language.ownName());
    }

    /** A theme was to be merged into one that lives on in it. */
    public static ThemeRefused mergeInCircle(Theme target, Theme theme) {
        return new ThemeRefused(FailureKind.CONFLICT, "merge-in-circle", new ThemeName(target), new ThemeName(theme));
    }

    /** A theme was to be merged into itself. */
    public static ThemeRefused mergeIntoItself(Theme theme) {
        return new ThemeRefused(FailureKind.UNPROCESSABLE, "merge-into-itself", new ThemeName(theme));
    }

    /** A theme was to be merged into one that is merged itself. */
    public static ThemeRefused mergeIntoMerged(Theme target, Theme living) {
        return new ThemeRefused(
                FailureKind.CONFLICT, "merge-into-merged", new ThemeName(target), new ThemeName(living));
    }

    /** A code that cannot be part of a citation. */
    public static ThemeRefused themeCodeUnfitting() {
        return new ThemeRefused(FailureKind.UNPROCESSABLE, "theme-code-unfitting");
    }

    /** The code of a new theme is taken, for it is part of citations for ever. */
    static ThemeRefused themeExists(Theme taken) {
        return new ThemeRefused(FailureKind.CONFLICT, "theme-exists", taken.id().code(), new ThemeName(taken));
    }

    /** The theme lives on in another, so nothing new begins on it. */
    public static ThemeRefused themeMerged(Theme theme, Theme living) {
        return new ThemeRefused(FailureKind.CONFLICT, "theme-merged", new ThemeName(theme), new ThemeName(living));
    }

    /** A theme that stands by itself was to be parted from another. */
    public static ThemeRefused themeNotMerged(Theme theme) {
        return new ThemeRefused(FailureKind.CONFLICT, "theme-not-merged", new ThemeName(theme));
    }
}
