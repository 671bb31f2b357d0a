package org.a4p.consultation.importing.web;

import java.util.List;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** The way to the import, for whoever may. */
@Component
class ImportsOnDesk implements DeskWork {

    private final Authorization authorization;

    ImportsOnDesk(Authorization authorization) {
        this.authorization = authorization;
    }

    @Override
    public List<Task> of(Officer officer) {
        return authorization.mayEver(officer, Action.IMPORT)
                ? List.of(Task.place("import.title", "/imports"))
                : List.of();
    }
}
