package org.a4p.consultation.drafting.web;

import java.util.List;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** A head of delegation sees how many drafts wait for clearance, others how many of theirs came back. */
@Component
class DraftsOnDesk implements DeskWork {

    private final DraftCounts counts;
    private final Authorization authorization;

    DraftsOnDesk(DraftCounts counts, Authorization authorization) {
        this.counts = counts;
        this.authorization = authorization;
    }

    @Override
    public List<Task> of(Officer officer) {
        if (!authorization.mayEver(officer, Action.SAVE_DRAFT, Ownership.OWN)) {
            return List.of();
        }
        long waiting = authorization.mayEver(officer, Action.CLEAR_DRAFT, Ownership.OWN)
                ? counts.waiting(officer)
                : counts.returnedTo(officer);
        return List.of(new Task("drafts.title", "/drafts", waiting));
    }
}
