package org.a4p.consultation.reply;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.reply.OpenReplies.OpenReply;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Cuts what may be replied to into pages, and reads the words of the one that is shown. */
@Component
class RepliesReading {

    static final int PAGE = 20;

    private final OpenReplies replies;
    private final Contributions contributions;

    RepliesReading(OpenReplies replies, Contributions contributions) {
        this.replies = replies;
        this.contributions = contributions;
    }

    /** @param wanted from 1; the nearest one if there is none of this number */
    Shown page(int wanted, Officer officer) {
        List<OpenReply> all = replies.of(officer);
        int page = Math.clamp(wanted, 1, Math.max(1, (all.size() + PAGE - 1) / PAGE));
        List<OpenReply> some = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        Map<ContributionId, Contribution> words =
                contributions.all(some.stream().map(OpenReply::naming).toList()).stream()
                        .collect(Collectors.toMap(Contribution::id, Function.identity()));
        List<Row> rows = some.stream()
                .flatMap(open -> Stream.ofNullable(words.get(open.naming())).map(entry -> new Row(open, entry)))
                .toList();
        return new Shown(rows, page, all.size() > page * PAGE, all.size());
    }

    /**
     * A page.
     *
     * @param more whether another one follows
     * @param all how many there are on all pages
     */
    record Shown(List<Row> rows, int page, boolean more, int all) {}

    /** What may be replied to, with its words. */
    record Row(OpenReply open, Contribution entry) {

        /** Where the reply is written. */
        public String answerPath() {
            return entry.id().path() + "#reply-by-right";
        }
    }
}
