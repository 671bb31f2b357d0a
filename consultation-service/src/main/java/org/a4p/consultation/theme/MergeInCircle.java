package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A theme was to be merged into one that lives on in it. */
public final class MergeInCircle extends Failure {

    MergeInCircle(Theme target, Theme theme) {
        super(FailureKind.CONFLICT, "merge-in-circle", new ThemeName(target), new ThemeName(theme));
    }
}
