package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/** A delegation's span of days: from its first day until the first day that no longer belongs to it; some never end. */
public interface Term {

    DelegationCode delegation();

    LocalDate from();

    @Nullable
    LocalDate until();

    default boolean covers(LocalDate date) {
        LocalDate until = until();
        return !date.isBefore(from()) && (until == null || date.isBefore(until));
    }

    default boolean overlaps(Term other) {
        LocalDate until = until();
        LocalDate otherUntil = other.until();
        return (until == null || other.from().isBefore(until)) && (otherUntil == null || from().isBefore(otherUntil));
    }
}
