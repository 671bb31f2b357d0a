package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/**
 * The right of reply: a delegation named by another answers once, in a bounded numbered entry, also when the thread has its
 * conclusion or the round is over (General Assembly rules of procedure, rules 73 and 115, as practised: short, at the end).
 */
@Service
public class RightOfReplyCommands {

    /** The most characters of such a reply. */
    public static final int TEXT_LIMIT = 3_000;

    private final ThreadContexts places;
    private final Contributions contributions;
    private final ContributionComposer composing;
    private final EntryAppender sequence;
    private final Authorization authorization;
    private final PublicationRules rules;
    private final Clock clock;

    RightOfReplyCommands(
            ThreadContexts places,
            Contributions contributions,
            ContributionComposer composing,
            EntryAppender sequence,
            Authorization authorization,
            PublicationRules rules,
            Clock clock) {
        this.places = places;
        this.contributions = contributions;
        this.composing = composing;
        this.sequence = sequence;
        this.authorization = authorization;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether this delegation was named there and has not replied yet. */
    public boolean isOpenTo(DelegationCode delegation, Contribution naming) {
        return naming.isShown()
                && naming.links().named().contains(delegation)
                && given(delegation, naming.id()).isEmpty();
    }

    /** The replies given by right among these; one look into the store for all of them. */
    public Map<Slot, ContributionId> given(Collection<Slot> slots) {
        Map<RequestId, Slot> wanted = slots.stream()
                .collect(Collectors.toMap(RightOfReplyCommands::request, Function.identity(), (one, _) -> one));
        return contributions.madeBy(wanted.keySet()).entrySet().stream()
                .flatMap(made -> Optional.ofNullable(wanted.get(made.getKey())).stream()
                        .map(slot -> Map.entry(slot, made.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Publishes the reply, or finds the same one published before. */
    public Outcome<Contribution> reply(ContributionId to, PublishContribution typed, Officer officer) {
        ThreadContext place = places.get(to.thread().toString());
        Contribution naming = contributions.find(to).orElseThrow(NotFound::new);
        DelegationCode delegation = officer.delegation().code();
        Instant now = clock.instant();
        authorization.require(
                officer,
                Action.REPLY_BY_RIGHT,
                Ownership.of(delegation, naming.delegation()),
                place.consultation().at(now));
        if (!naming.links().named().contains(delegation)) {
            throw ContributionRefused.notNamed(to);
        }
        if (given(delegation, to).isEmpty()) {
            rules.require(officer);
        }
        UnnumberedEntry candidate = new UnnumberedEntry(
                to.thread(),
                ContributionType.RIGHT_OF_REPLY,
                Voice.of(delegation, officer.subject()),
                composing.words(ContributionType.RIGHT_OF_REPLY, typed, TEXT_LIMIT),
                Links.replyingTo(to),
                now,
                request(new Slot(to, delegation)),
                entry -> ContributionPublished.of(
                        entry, place, officer.delegation().names()));
        return append(place, candidate);
    }

    private Outcome<Contribution> append(ThreadContext place, UnnumberedEntry candidate) {
        try {
            Optional<Contribution> before = contributions.madeBy(candidate.request());
            return before.isPresent()
                    ? sequence.repeated(
                            candidate,
                            ContributionRefused.repliedBefore(before.get().id()))
                    : sequence.append(place.thread(), candidate);
        } catch (IdempotencyKeyReused another) {
            throw contributions
                    .madeBy(candidate.request())
                    .map(reply -> ContributionRefused.repliedBefore(reply.id()))
                    .orElseThrow(() -> another);
        }
    }

    private Optional<Contribution> given(DelegationCode delegation, ContributionId to) {
        return contributions.madeBy(request(new Slot(to, delegation)));
    }

    /** One for each delegation and each time it was named: the store then keeps the reply a single one. */
    private static RequestId request(Slot slot) {
        return RequestId.of("right-of-reply/" + slot.delegation, slot.naming.citation(), new IdempotencyKey("once"));
    }

    /** What a delegation may say once because this entry names it. */
    public record Slot(ContributionId naming, DelegationCode delegation) {}
}
