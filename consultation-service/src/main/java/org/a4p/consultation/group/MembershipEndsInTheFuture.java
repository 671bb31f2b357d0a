package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A membership was to be over on a day that has not come yet; until then the delegation may think better of it. */
public final class MembershipEndsInTheFuture extends Failure {

    MembershipEndsInTheFuture(LocalDate until) {
        super(FailureKind.UNPROCESSABLE, "membership-ends-in-the-future", new Day(until));
    }
}
