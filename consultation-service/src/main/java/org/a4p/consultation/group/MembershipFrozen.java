package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A membership cannot be taken back, for something was said on behalf of the group while it was recorded. */
public final class MembershipFrozen extends Failure {

    MembershipFrozen(LocalDate day) {
        super(FailureKind.CONFLICT, "membership-frozen", new Day(day));
    }
}
