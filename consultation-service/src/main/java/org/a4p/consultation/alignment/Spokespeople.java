package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for whom an officer may speak besides the own delegation. */
@Component
class Spokespeople {

    /** The group of this id as it is on this day; nothing where none was named. */
    @Nullable
    FrozenGroup speaking(Officer officer, String group, Instant at) {
        return null;
    }

    /** The groups the officer may speak for on this day. */
    List<GroupId> groupsOf(Officer officer, Instant at) {
        return List.of();
    }
}
