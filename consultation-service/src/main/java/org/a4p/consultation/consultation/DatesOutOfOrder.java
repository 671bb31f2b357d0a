package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The instants of a round do not follow each other; which ones is in the slug. */
public final class DatesOutOfOrder extends Failure {

    private DatesOutOfOrder(String slug) {
        super(FailureKind.UNPROCESSABLE, slug);
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
