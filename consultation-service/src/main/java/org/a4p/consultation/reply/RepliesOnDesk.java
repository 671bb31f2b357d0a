package org.a4p.consultation.reply;

import java.util.List;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** How often the officer's delegation is named and may still reply by right. */
@Component
class RepliesOnDesk implements DeskWork {

    private final OpenReplies replies;

    RepliesOnDesk(OpenReplies replies) {
        this.replies = replies;
    }

    @Override
    public List<Task> of(Officer officer) {
        return replies.concern(officer)
                ? List.of(new Task(
                        "reply.title", RepliesPage.PATH, replies.of(officer).size()))
                : List.of();
    }
}
