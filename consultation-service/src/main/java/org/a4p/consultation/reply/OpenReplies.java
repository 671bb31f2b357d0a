package org.a4p.consultation.reply;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.consultation.contribution.ReplyingByRight;
import org.a4p.consultation.contribution.ReplyingByRight.Slot;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Where an officer's delegation is named and the officer may reply by right now, which nobody of the delegation has done yet. */
@Component
class OpenReplies {

    /** Among so many entries that name the delegation it is looked: the last ones. */
    static final int AMONG = 500;

    private final Namings namings;
    private final ReplyingByRight replying;
    private final Places places;
    private final Authorization authorization;
    private final Clock clock;

    OpenReplies(Namings namings, ReplyingByRight replying, Places places, Authorization authorization, Clock clock) {
        this.namings = namings;
        this.replying = replying;
        this.places = places;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Whether replies by right are among what the officer ever does. */
    boolean concern(Officer officer) {
        return authorization.mayEver(officer, Action.REPLY_BY_RIGHT, Whose.OTHER);
    }

    /** The last first. */
    List<OpenReply> of(Officer officer) {
        authorization.requireRole(officer, Action.REPLY_BY_RIGHT, Whose.OTHER);
        List<Slot> slots = namings.of(officer.delegation().code(), AMONG).stream()
                .map(naming -> new Slot(naming, officer.delegation().code()))
                .toList();
        Map<Slot, ContributionId> given = replying.given(slots);
        Map<ThreadId, Optional<Place>> known = new HashMap<>();
        return slots.stream()
                .filter(slot -> !given.containsKey(slot))
                .map(Slot::naming)
                .flatMap(naming -> known
                        .computeIfAbsent(naming.thread(), places::find)
                        .filter(place -> mayReply(officer, place))
                        .map(place -> new OpenReply(naming, place))
                        .stream())
                .toList();
    }

    private boolean mayReply(Officer officer, Place place) {
        return authorization.allows(
                officer.roles(),
                Action.REPLY_BY_RIGHT,
                Whose.OTHER,
                place.consultation().stateAt(clock.instant()));
    }

    /** An entry that may be replied to, and where it stands. */
    record OpenReply(ContributionId naming, Place place) {}
}
