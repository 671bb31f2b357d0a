package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A round that is not going on was to be given more time. */
public final class NothingToExtend extends Failure {

    NothingToExtend() {
        super(HttpStatus.CONFLICT, "nothing-to-extend");
    }
}
