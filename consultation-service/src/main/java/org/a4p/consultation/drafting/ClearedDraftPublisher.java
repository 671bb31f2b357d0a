package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionCommands;
import org.a4p.consultation.contribution.ContributionComposer;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.RequestId;
import org.a4p.service.job.LeasedJob;
import org.springframework.stereotype.Component;

/**
 * Publishes drafts that are cleared. A cleared draft is frozen, so that what is published is what its head of delegation saw; its
 * request id follows from the draft, so that whoever tries again, at any time and in any process, finds the one contribution there
 * is. If publishing is refused the clearing is undone and the draft waits again.
 */
@Component
class ClearedDraftPublisher implements LeasedJob {

    /** How long the process that clears a draft has it to itself; after that, the job publishes what it left. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private final ThreadContexts places;
    private final Clearances clearances;
    private final ContributionComposer composing;
    private final ContributionCommands contributing;
    private final Delegations delegations;
    private final Clock clock;

    ClearedDraftPublisher(
            ThreadContexts places,
            Clearances clearances,
            ContributionComposer composing,
            ContributionCommands contributing,
            Delegations delegations,
            Clock clock) {
        this.places = places;
        this.clearances = clearances;
        this.composing = composing;
        this.contributing = contributing;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cleared-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Goes on with what was cleared and not published, by the authority of whoever cleared it. */
    @Override
    public void run() {
        withEach(clearances.clearedBefore(now().minus(GRACE)), draft -> {
            ClearingOfficer clearer = Objects.requireNonNull(draft.clearedBy(), "cleared by nobody");
            publish(draft, clearer.speakingFor(delegations.get(draft.delegation())));
        });
    }

    /** Publishes what was composed, or finds that it is published, and notes that; the clearing is undone if it is refused. */
    Clearance publish(Clearance cleared, Composed composed, ThreadContext place, Officer officer) {
        return undoneIfRefused(
                cleared,
                () -> contributing
                        .publish(place, byAuthor(composed, cleared), officer, request(cleared))
                        .value());
    }

    /** The same for what was cleared earlier, and may be published already. */
    Clearance publish(Clearance cleared, Officer officer) {
        return undoneIfRefused(
                cleared,
                () -> contributing.madeBy(request(cleared)).orElseGet(() -> {
                    Composed composed = composing.compose(cleared.command(), cleared.thread(), officer);
                    ThreadContext place = places.get(cleared.thread().toString());
                    return contributing
                            .publish(place, byAuthor(composed, cleared), officer, request(cleared))
                            .value();
                }));
    }

    private Clearance undoneIfRefused(Clearance cleared, Supplier<Contribution> publication) {
        try {
            return noted(cleared, publication.get(), cleared.last().officer());
        } catch (Failure refusal) {
            clearances.change(cleared, cleared.undone());
            throw refusal;
        }
    }

    /** Finds out of a draft that stands open whether it is published all the same, and notes that. */
    Optional<Clearance> settled(Clearance draft, Officer officer) {
        return contributing.madeBy(request(draft)).map(published -> noted(draft, published, officer.name()));
    }

    /** What is published stays published, whatever was done to the draft meanwhile. */
    private Clearance noted(Clearance cleared, Contribution published, String by) {
        Clearance seen = cleared;
        while (seen.published() == null) {
            Clearance next = seen.published(published.id(), cleared.words(), by, now());
            if (clearances.change(seen, next)) {
                return next;
            }
            seen = clearances.find(cleared.id()).orElseThrow(NotFound::new);
        }
        return seen;
    }

    /** Who typed is the author; that the head cleared it stands in the steps. */
    private static Composed byAuthor(Composed composed, Clearance draft) {
        return new Composed(
                composed.type(), composed.voice().typedBy(draft.author()), composed.words(), composed.links());
    }

    private static RequestId request(Clearance draft) {
        return RequestId.of("clearance", draft.id().value(), new IdempotencyKey("published"));
    }

    private Instant now() {
        return clock.instant();
    }
}
