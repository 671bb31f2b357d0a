package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * A delegation's place in a group for a time.
 *
 * @param until the first day on which it is over
 */
public record Membership(
        DelegationCode delegation,
        MembershipKind standing,
        LocalDate from,
        @Nullable LocalDate until) implements Term {

    /** Whether the other one is the same and has no end yet. */
    public boolean isTheEndOf(Membership other) {
        return until != null && other.until == null && other.equals(new Membership(delegation, standing, from, null));
    }

    Membership endedOn(LocalDate end) {
        return new Membership(delegation, standing, from, end);
    }
}
