package org.a4p.consultation.moderation;

import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Reviews and appeals for whoever moderates, and for delegations the decisions on what they said. */
@Component
class ReviewsOnDesk implements DeskWork {

    private final ReviewReading reading;
    private final ReviewModels models;
    private final Authorization authorization;

    ReviewsOnDesk(ReviewReading reading, ReviewModels models, Authorization authorization) {
        this.reading = reading;
        this.models = models;
        this.authorization = authorization;
    }

    @Override
    public List<Task> of(Officer officer) {
        List<Task> tasks = new ArrayList<>();
        if (authorization.mayEver(officer, Action.READ_AUDIT, Whose.OTHER)) {
            tasks.add(new Task("moderation.queue", "/moderation", reading.waitingFor(officer)));
        }
        if (authorization.mayEver(officer, Action.CONTRIBUTE, Whose.OWN)) {
            tasks.add(new Task("moderation.mine", ReviewPage.DECISIONS, models.appealable(officer)));
        }
        return tasks;
    }
}
