package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The delegation already belongs to the group for some of these days. */
public final class MembershipOverlaps extends Failure {

    MembershipOverlaps(Term other) {
        super(FailureKind.CONFLICT, "membership-overlaps", other.delegation().value(), new Day(other.from()));
    }
}
