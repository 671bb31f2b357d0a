package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A consultation holds more than this service puts into one compilation. */
public final class CompilationTooLarge extends Failure {

    CompilationTooLarge(int most) {
        super(FailureKind.UNPROCESSABLE, "compilation-too-large", most);
    }
}
