package org.a4p.consultation.alignment;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** Somebody wanted to take a position on a contribution that was withdrawn or removed. */
public final class NothingToAlignWith extends Failure {

    NothingToAlignWith() {
        super(HttpStatus.CONFLICT, "alignment-with-nothing");
    }
}
