package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Situation;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.Composing.Composed;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.stereotype.Service;

/** Publishes what a delegation has to say, while the consultation and the thread are open. */
@Service
public class Contributing {

    private final Places places;
    private final Composing composing;
    private final Sequence sequence;
    private final Authorization authorization;
    private final Clock clock;

    Contributing(Places places, Composing composing, Sequence sequence, Authorization authorization, Clock clock) {
        this.places = places;
        this.composing = composing;
        this.sequence = sequence;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Publishes the words under the thread's next number, or finds what this very request published before. */
    public Appended contribute(PublishContribution typed, Officer officer, IdempotencyKey key) {
        authorization.requireRole(officer, Action.CONTRIBUTE, Whose.OWN);
        Place place = places.get(typed.thread());
        ThreadId thread = place.thread().id();
        return publish(
                place,
                composing.compose(typed, thread, officer),
                officer,
                RequestId.of(officer.subject(), thread.toString(), key));
    }

    /** Publishes what was composed before, such as a draft that has been cleared. */
    public Appended publish(Place place, Composed composed, Officer officer, RequestId request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Candidate candidate = new Candidate(
                place.thread().id(),
                composed.type(),
                composed.voice(),
                composed.words(),
                composed.links(),
                now,
                request,
                entry -> ContributionPublished.of(
                        entry, place, officer.delegation().names()));
        Situation situation = place.consultation().at(now);
        return authorization.allows(officer.roles(), Action.CONTRIBUTE, Whose.OWN, situation.state())
                ? sequence.append(place.thread(), candidate)
                : sequence.repeated(candidate, situation.refusal());
    }
}
