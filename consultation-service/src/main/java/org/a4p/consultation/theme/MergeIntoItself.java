package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A theme was to be merged into itself. */
public final class MergeIntoItself extends Failure {

    MergeIntoItself(Theme theme) {
        super(FailureKind.UNPROCESSABLE, "merge-into-itself", new ThemeName(theme));
    }
}
