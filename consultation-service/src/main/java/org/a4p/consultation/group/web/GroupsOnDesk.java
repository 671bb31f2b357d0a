package org.a4p.consultation.group.web;

import java.util.List;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** The way to the groups, for whoever keeps them. */
@Component
class GroupsOnDesk implements DeskWork {

    private final GroupCommands managing;

    GroupsOnDesk(GroupCommands managing) {
        this.managing = managing;
    }

    @Override
    public List<Task> of(Officer officer) {
        return managing.mayManage(officer) ? List.of(Task.place("groups.title", "/groups")) : List.of();
    }
}
