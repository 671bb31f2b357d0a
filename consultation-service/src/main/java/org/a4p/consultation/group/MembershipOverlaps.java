package org.a4p.consultation.group;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The delegation already belongs to the group for some of these days. */
public final class MembershipOverlaps extends Failure {

    MembershipOverlaps(Term other) {
        super(HttpStatus.CONFLICT, "membership-overlaps", other.delegation().value(), new Day(other.from()));
    }
}
