package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A round of consultation has more questions, documents or facilitators than anybody can follow. */
public final class TooManyParts extends Failure {

    public TooManyParts(int most) {
        super(FailureKind.UNPROCESSABLE, "too-many-parts", most);
    }
}
