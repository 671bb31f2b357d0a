package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to except points without naming them. */
public final class PointsMissing extends Failure {

    PointsMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "alignment-points-missing");
    }
}
