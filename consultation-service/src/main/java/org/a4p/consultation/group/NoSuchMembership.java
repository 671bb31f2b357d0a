package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The delegation began no membership on that day. */
public final class NoSuchMembership extends Failure {

    NoSuchMembership(DelegationCode delegation, LocalDate from) {
        super(FailureKind.UNPROCESSABLE, "no-such-membership", delegation.value(), new Day(from));
    }
}
