package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A round of consultation has more questions, documents or facilitators than anybody can follow. */
public final class TooManyParts extends Failure {

    TooManyParts(int most) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-parts", most);
    }
}
