package org.a4p.consultation.group;

import java.time.LocalDate;
import java.util.List;
import org.a4p.delegations.DelegationCode;

/** A group's membership as it was on one day; each delegation appears once, and those of each list by their codes. */
public record FrozenGroup(
        GroupId group, LocalDate asOf, List<DelegationCode> members, List<DelegationCode> associated) {

    public FrozenGroup {
        members = List.copyOf(members);
        associated = List.copyOf(associated);
    }
}
