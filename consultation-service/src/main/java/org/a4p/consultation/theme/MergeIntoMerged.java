package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A theme was to be merged into one that is merged itself. */
public final class MergeIntoMerged extends Failure {

    MergeIntoMerged(Theme target, Theme living) {
        super(HttpStatus.CONFLICT, "merge-into-merged", new ThemeName(target), new ThemeName(living));
    }
}
