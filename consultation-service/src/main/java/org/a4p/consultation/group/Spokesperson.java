package org.a4p.consultation.group;

import java.time.LocalDate;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * A delegation whose officers may speak for a group for a time.
 *
 * @param until the first day on which they no longer may
 */
public record Spokesperson(
        DelegationCode delegation, LocalDate from, @Nullable LocalDate until) implements Term {

    Spokesperson endedOn(LocalDate end) {
        return new Spokesperson(delegation, from, end);
    }
}
