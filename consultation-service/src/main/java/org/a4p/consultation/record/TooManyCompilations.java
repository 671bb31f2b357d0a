package org.a4p.consultation.record;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** As many compilations are being made as may be at a time. */
public final class TooManyCompilations extends Failure {

    TooManyCompilations() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "too-many-compilations");
    }
}
