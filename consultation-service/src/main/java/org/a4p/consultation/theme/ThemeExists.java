package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The code of a new theme is taken, for it is part of citations for ever. */
public final class ThemeExists extends Failure {

    ThemeExists(Theme taken) {
        super(FailureKind.CONFLICT, "theme-exists", taken.id().code(), new ThemeName(taken));
    }
}
