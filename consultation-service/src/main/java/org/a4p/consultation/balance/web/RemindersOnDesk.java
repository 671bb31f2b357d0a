package org.a4p.consultation.balance.web;

import java.util.List;
import org.a4p.consultation.balance.Reminded;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Reminds a delegation in private of each round in which it is waited for, and until when. */
@Component
class RemindersOnDesk implements DeskWork {

    private final Reminded reminded;

    RemindersOnDesk(Reminded reminded) {
        this.reminded = reminded;
    }

    @Override
    public List<Task> of(Officer officer) {
        return reminded.of(officer).stream().map(RemindersOnDesk::task).toList();
    }

    private static Task task(Consultation round) {
        Task.Round about = new Task.Round(round.titles()::in, round.speakingEnds());
        return new Task("balance.desk", round.path(), 1, about);
    }
}
