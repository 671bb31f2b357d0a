package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A theme was to be merged into one that lives on in it. */
public final class MergeInCircle extends Failure {

    MergeInCircle(Theme target, Theme theme) {
        super(HttpStatus.CONFLICT, "merge-in-circle", new ThemeName(target), new ThemeName(theme));
    }
}
