package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A theme was to be merged into one that is merged itself. */
public final class MergeIntoMerged extends Failure {

    MergeIntoMerged(Theme target, Theme living) {
        super(FailureKind.CONFLICT, "merge-into-merged", new ThemeName(target), new ThemeName(living));
    }
}
