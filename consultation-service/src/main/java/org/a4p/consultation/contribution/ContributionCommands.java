package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.authorization.StateNow;
import org.a4p.consultation.attachment.AttachmentClaims;
import org.a4p.consultation.attachment.AttachmentClaims.Claimant;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Publishes what a delegation has to say, while the consultation and the thread are open. */
@Service
public class ContributionCommands {

    private final ThreadContexts places;
    private final ContributionComposer composing;
    private final EntryAppender sequence;
    private final AttachmentClaims files;
    private final Contributions contributions;
    private final Authorization authorization;
    private final PublicationRules rules;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    ContributionCommands(
            ThreadContexts places,
            ContributionComposer composing,
            EntryAppender sequence,
            AttachmentClaims files,
            Contributions contributions,
            Authorization authorization,
            PublicationRules rules,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.places = places;
        this.composing = composing;
        this.sequence = sequence;
        this.files = files;
        this.contributions = contributions;
        this.authorization = authorization;
        this.rules = rules;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Publishes the words under the thread's next number, or finds what this very request published before. */
    public Outcome<Contribution> contribute(PublishContribution typed, Officer officer, IdempotencyKey key) {
        authorization.requireRole(officer, Action.CONTRIBUTE, Ownership.OWN);
        ThreadContext place = places.get(typed.thread());
        ThreadId thread = place.thread().id();
        RequestId request = RequestId.of(officer.subject(), thread.toString(), key);
        if (contributions.madeBy(request).isEmpty()) {
            rules.require(officer);
        }
        Outcome<Contribution> appended = publish(place, composing.compose(typed, thread, officer), officer, request);
        if (appended.first()) {
            listeners.publishEvent(new ContributionWritten(
                    thread, officer.subject(), officer.delegation().code()));
        }
        return appended;
    }

    /** What came of a request, if it was published. */
    public Optional<Contribution> madeBy(RequestId request) {
        return contributions.madeBy(request);
    }

    /** Publishes what was composed before, such as a draft that has been cleared. */
    public Outcome<Contribution> publish(ThreadContext place, Composed composed, Officer officer, RequestId request) {
        Instant now = clock.instant();
        UnnumberedEntry candidate = new UnnumberedEntry(
                place.thread().id(),
                composed.type(),
                composed.voice(),
                composed.words(),
                composed.links(),
                now,
                request,
                entry -> ContributionPublished.of(
                        entry, place, officer.delegation().names()));
        StateNow<ConsultationState> situation = place.consultation().at(now);
        return authorization.allows(officer.roles(), Action.CONTRIBUTE, Ownership.OWN, situation.state())
                ? append(place.thread(), candidate)
                : sequence.repeated(candidate, situation.refusal().get());
    }

    /** Files are tied to the contribution before it has its number, so that no other can have them. */
    private Outcome<Contribution> append(ThematicThread thread, UnnumberedEntry candidate) {
        List<AttachmentId> ids = candidate.links().attachments();
        RequestId request = candidate.request();
        files.claim(ids, new Claimant(thread.id(), candidate.voice().delegation(), request));
        try {
            Outcome<Contribution> appended = sequence.append(thread, candidate);
            Contribution contribution = appended.value();
            files.published(contribution.links().attachments(), request, contribution.number());
            return appended;
        } catch (ThreadBusy busy) {
            // The same request may be at work a second time: what it claimed stays its own until the claim runs out.
            throw busy;
        } catch (Failure refusal) {
            files.release(ids, request);
            throw refusal;
        }
    }
}
