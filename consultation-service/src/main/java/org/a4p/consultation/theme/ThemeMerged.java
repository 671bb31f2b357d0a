package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The theme lives on in another, so nothing new begins on it. */
public final class ThemeMerged extends Failure {

    ThemeMerged(Theme theme, Theme living) {
        super(FailureKind.CONFLICT, "theme-merged", new ThemeName(theme), new ThemeName(living));
    }
}
