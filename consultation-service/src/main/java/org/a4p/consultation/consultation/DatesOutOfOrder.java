package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The instants of a round do not follow each other; which ones is in the slug. */
public final class DatesOutOfOrder extends Failure {

    private DatesOutOfOrder(String slug) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, slug);
    }

    static DatesOutOfOrder closing() {
        return new DatesOutOfOrder("closing-before-opening");
    }

    static DatesOutOfOrder reading() {
        return new DatesOutOfOrder("reading-out-of-order");
    }

    static DatesOutOfOrder past() {
        return new DatesOutOfOrder("opening-in-the-past");
    }
}
