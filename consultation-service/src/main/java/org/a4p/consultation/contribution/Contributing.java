package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Situation;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.Composing.Composed;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Publishes what a delegation has to say, while the consultation and the thread are open. */
@Service
public class Contributing {

    private final Places places;
    private final Composing composing;
    private final Sequence sequence;
    private final Contributions contributions;
    private final Authorization authorization;
    private final List<PublicationRule> rules;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Contributing(
            Places places,
            Composing composing,
            Sequence sequence,
            Contributions contributions,
            Authorization authorization,
            List<PublicationRule> rules,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.places = places;
        this.composing = composing;
        this.sequence = sequence;
        this.contributions = contributions;
        this.authorization = authorization;
        this.rules = List.copyOf(rules);
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Publishes the words under the thread's next number, or finds what this very request published before. */
    public Appended contribute(PublishContribution typed, Officer officer, IdempotencyKey key) {
        authorization.requireRole(officer, Action.CONTRIBUTE, Whose.OWN);
        Place place = places.get(typed.thread());
        ThreadId thread = place.thread().id();
        rules.forEach(rule -> rule.require(officer));
        Appended appended = publish(
                place,
                composing.compose(typed, thread, officer),
                officer,
                RequestId.of(officer.subject(), thread.toString(), key));
        if (appended.added()) {
            listeners.publishEvent(new ContributionWritten(thread, officer.subject()));
        }
        return appended;
    }

    /** What came of a request, if it was published. */
    public Optional<Contribution> madeBy(RequestId request) {
        return contributions.madeBy(request);
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
