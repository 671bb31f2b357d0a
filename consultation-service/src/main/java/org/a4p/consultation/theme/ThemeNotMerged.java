package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A theme that stands by itself was to be parted from another. */
public final class ThemeNotMerged extends Failure {

    ThemeNotMerged(Theme theme) {
        super(HttpStatus.CONFLICT, "theme-not-merged", new ThemeName(theme));
    }
}
