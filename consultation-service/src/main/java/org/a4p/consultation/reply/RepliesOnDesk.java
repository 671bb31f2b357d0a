package org.a4p.consultation.reply;

import java.util.List;
import org.a4p.consultation.contribution.PublicationRules;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** How often the officer's delegation is named and the officer may still reply by right. */
@Component
class RepliesOnDesk implements DeskWork {

    private final OpenReplies replies;
    private final PublicationRules rules;

    RepliesOnDesk(OpenReplies replies, PublicationRules rules) {
        this.replies = replies;
        this.rules = rules;
    }

    @Override
    public List<Task> of(Officer officer) {
        if (!replies.concern(officer)) {
            return List.of();
        }
        int waiting = rules.mayPublish(officer) ? replies.of(officer).size() : 0;
        return List.of(new Task("reply.title", RepliesPages.PATH, waiting));
    }
}
