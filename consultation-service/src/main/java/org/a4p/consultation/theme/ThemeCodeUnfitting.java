package org.a4p.consultation.theme;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A code that cannot be part of a citation. */
public final class ThemeCodeUnfitting extends Failure {

    ThemeCodeUnfitting() {
        super(FailureKind.UNPROCESSABLE, "theme-code-unfitting");
    }
}
