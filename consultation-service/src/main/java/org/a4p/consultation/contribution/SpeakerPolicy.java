package org.a4p.consultation.contribution;

import java.time.LocalDate;
import java.util.List;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** For whom an officer's delegation may speak: always for itself, and for the groups that have named it. */
@Component
public class SpeakerPolicy {

    private final Groups groups;
    private final GroupCommands days;

    SpeakerPolicy(Groups groups, GroupCommands days) {
        this.groups = groups;
        this.days = days;
    }

    /** The groups that the officer's delegation may speak for today. */
    public List<Group> groupsOf(Officer officer) {
        LocalDate today = days.today();
        return groups.spokenForBy(officer.delegation().code(), today);
    }

    /**
     * The voice chosen in a form; a group's membership is frozen as it is today.
     *
     * @throws ContributionRefused if the group has not named the delegation, or there is no such group
     */
    Voice voice(PublishContribution typed, Officer officer) {
        return voice(typed, officer, days.today());
    }

    /** The same as of another day: who spoke for the group then, and who was in it. */
    Voice voice(PublishContribution typed, Officer officer, LocalDate day) {
        if (typed.onBehalfOf().isBlank()) {
            return new Voice(officer.delegation().code(), officer.subject(), null, typed.nationalCapacity());
        }
        Group group = GroupId.read(typed.onBehalfOf())
                .flatMap(groups::find)
                .filter(known -> known.spokespersonsAsOf(day)
                        .contains(officer.delegation().code()))
                .orElseThrow(ContributionRefused::notItsSpokesperson);
        return new Voice(officer.delegation().code(), officer.subject(), group.asOf(day), false);
    }
}
