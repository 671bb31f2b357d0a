package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A theme that stands by itself was to be parted from another. */
public final class ThemeNotMerged extends Failure {

    ThemeNotMerged(Theme theme) {
        super(FailureKind.CONFLICT, "theme-not-merged", new ThemeName(theme));
    }
}
