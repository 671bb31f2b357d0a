package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A membership was to begin on a day that has not come yet; what will be is not a fact. */
public final class MembershipInTheFuture extends Failure {

    MembershipInTheFuture(LocalDate from) {
        super(FailureKind.UNPROCESSABLE, "membership-in-the-future", new Day(from));
    }
}
