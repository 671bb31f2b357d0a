package org.a4p.consultation.reply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.RightOfReplyCommands;
import org.a4p.consultation.contribution.RightOfReplyCommands.Slot;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Where an officer's delegation is named and the officer may reply by right now, which nobody of the delegation has done yet. */
@Component
class OpenReplies {

    /** Among so many entries that name the delegation it is looked: the last ones. */
    static final int AMONG = 500;

    private final Contributions contributions;
    private final RightOfReplyCommands replying;
    private final Threads threads;
    private final Consultations consultations;
    private final Authorization authorization;
    private final Clock clock;

    OpenReplies(
            Contributions contributions,
            RightOfReplyCommands replying,
            Threads threads,
            Consultations consultations,
            Authorization authorization,
            Clock clock) {
        this.contributions = contributions;
        this.replying = replying;
        this.threads = threads;
        this.consultations = consultations;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Whether replies by right are among what the officer ever does. */
    boolean concern(Officer officer) {
        return authorization.mayEver(officer, Action.REPLY_BY_RIGHT, Ownership.FOREIGN);
    }

    /** The last first. */
    List<OpenReply> of(Officer officer) {
        authorization.requireRole(officer, Action.REPLY_BY_RIGHT, Ownership.FOREIGN);
        List<Slot> slots = contributions.naming(officer.delegation().code(), AMONG).stream()
                .map(naming -> new Slot(naming, officer.delegation().code()))
                .toList();
        Map<Slot, ContributionId> given = replying.given(slots);
        return inTime(
                slots.stream()
                        .filter(slot -> !given.containsKey(slot))
                        .map(Slot::naming)
                        .toList(),
                officer);
    }

    /** A delegation may be named often, in few threads of fewer rounds: each of those is read once. */
    private List<OpenReply> inTime(List<ContributionId> open, Officer officer) {
        Map<ThreadId, ThematicThread> known =
                threads.all(open.stream().map(ContributionId::thread).distinct().toList());
        Map<ConsultationId, Consultation> rounds = new HashMap<>();
        List<OpenReply> replies = new ArrayList<>();
        for (ContributionId naming : open) {
            ThematicThread thread = known.get(naming.thread());
            if (thread != null) {
                Consultation round = rounds.computeIfAbsent(thread.consultation(), consultations::get);
                if (mayReply(officer, round)) {
                    replies.add(new OpenReply(naming, thread, round));
                }
            }
        }
        return replies;
    }

    private boolean mayReply(Officer officer, Consultation round) {
        return authorization.allows(
                officer.roles(), Action.REPLY_BY_RIGHT, Ownership.FOREIGN, round.stateAt(clock.instant()));
    }

    /** An entry that may be replied to, and where it stands. */
    record OpenReply(ContributionId naming, ThematicThread thread, Consultation round) {}
}
