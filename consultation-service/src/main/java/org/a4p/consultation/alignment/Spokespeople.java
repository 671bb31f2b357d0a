package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.delegations.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for whom an officer may speak besides the own delegation: the groups that have named it, as they are on the day. */
@Component
public class Spokespeople {

    private final Groups groups;

    Spokespeople(Groups groups) {
        this.groups = groups;
    }

    /**
     * The group of this id with those who are in it on this day; nothing where none was named.
     *
     * @throws PositionRefused if the group has not named the officer's delegation, or there is no such group
     */
    @Nullable
    FrozenGroup speaking(Officer officer, String group, Instant at) {
        if (group.isBlank()) {
            return null;
        }
        return GroupId.read(group)
                .flatMap(groups::find)
                .filter(found -> found.spokespersonsAsOf(AsOfDate.dayOf(at))
                        .contains(officer.delegation().code()))
                .map(found -> found.asOf(AsOfDate.dayOf(at)))
                .orElseThrow(PositionRefused::notSpokenFor);
    }

    /** The groups the officer may speak for on this day. */
    public List<GroupId> groupsOf(Officer officer, Instant at) {
        return groups.spokenForBy(officer.delegation().code(), AsOfDate.dayOf(at)).stream()
                .map(Group::id)
                .toList();
    }
}
