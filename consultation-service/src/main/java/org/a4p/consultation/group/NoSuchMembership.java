package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The delegation began no membership on that day. */
public final class NoSuchMembership extends Failure {

    NoSuchMembership(DelegationCode delegation, LocalDate from) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-membership", delegation.value(), new Day(from));
    }
}
