package org.a4p.consultation.moderation.web;

import java.util.ArrayList;
import java.util.List;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Reviews and appeals for whoever moderates, and for all officers of a delegation the decisions on what it said: whoever wrote
 * it learns the reason there, and removals count as long as their head may appeal. */
@Component
class ReviewsOnDesk implements DeskWork {

    private final ReviewQueries reading;
    private final ReviewModels models;
    private final Authorization authorization;

    ReviewsOnDesk(ReviewQueries reading, ReviewModels models, Authorization authorization) {
        this.reading = reading;
        this.models = models;
        this.authorization = authorization;
    }

    @Override
    public List<Task> of(Officer officer) {
        List<Task> tasks = new ArrayList<>();
        if (authorization.mayEver(officer, Action.READ_AUDIT, Ownership.FOREIGN)) {
            tasks.add(new Task("moderation.queue", "/moderation", reading.waitingFor(officer)));
        }
        List<LoggedDecision> decided = reading.decidedOn(officer.delegation().code());
        if (!decided.isEmpty() || authorization.mayEver(officer, Action.CONTRIBUTE, Ownership.OWN)) {
            long open = decided.stream().filter(models::isOpenToAppeal).count();
            tasks.add(new Task("moderation.mine", ReviewPages.DECISIONS, open));
        }
        return tasks;
    }
}
