package org.a4p.consultation.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.a4p.consultation.group.Group;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.zone.ReaderZone;

/** Which groups delegations were members of, day by day; each day is looked up once. */
final class Memberships {

    private final List<Group> groups;
    private final Map<LocalDate, Map<DelegationCode, Set<String>>> days = new HashMap<>();

    Memberships(List<Group> groups) {
        this.groups = groups;
    }

    /** The ids of the groups that the delegation was a member of, not only associated with, on the day in New York. */
    Set<String> of(DelegationCode delegation, Instant at) {
        return days.computeIfAbsent(LocalDate.ofInstant(at, ReaderZone.NEW_YORK), this::on)
                .getOrDefault(delegation, Set.of());
    }

    private Map<DelegationCode, Set<String>> on(LocalDate day) {
        Map<DelegationCode, Set<String>> members = new HashMap<>();
        for (Group group : groups) {
            for (DelegationCode member : group.asOf(day).members()) {
                members.computeIfAbsent(member, any -> new TreeSet<>())
                        .add(group.id().value());
            }
        }
        return members;
    }
}
