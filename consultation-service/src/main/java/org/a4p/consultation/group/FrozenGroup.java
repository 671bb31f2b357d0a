package org.a4p.consultation.group;

import java.time.LocalDate;
import java.util.List;
import org.a4p.delegations.DelegationCode;

/**
 * A group as it was on a date, kept with what was said on its behalf.
 *
 * @param associated those who associate themselves without being members; named by footnote
 */
public record FrozenGroup(
        GroupId group, LocalDate asOf, List<DelegationCode> members, List<DelegationCode> associated) {

    public FrozenGroup {
        members = List.copyOf(members);
        associated = List.copyOf(associated);
    }
}
