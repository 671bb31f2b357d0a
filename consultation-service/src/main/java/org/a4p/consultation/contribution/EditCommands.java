package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.authorization.StateNow;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Corrects and withdraws what a delegation has said; nothing is said silently and nothing is lost. */
@Service
public class EditCommands {

    /** The most characters of a reason. */
    public static final int REASON_LIMIT = 1_000;

    private final ThreadContexts places;
    private final Contributions contributions;
    private final ContributionComposer composing;
    private final Authorization authorization;
    private final Delegations delegations;
    private final PublicationRules rules;
    private final EditingSettings settings;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    EditCommands(
            ThreadContexts places,
            Contributions contributions,
            ContributionComposer composing,
            Authorization authorization,
            Delegations delegations,
            PublicationRules rules,
            EditingSettings settings,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.places = places;
        this.contributions = contributions;
        this.composing = composing;
        this.authorization = authorization;
        this.delegations = delegations;
        this.rules = rules;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Whether a correction made now would be a corrigendum. */
    public boolean needsReason(Contribution contribution, Instant now) {
        return !now.isBefore(contribution.publishedAt().plus(settings.window()));
    }

    /** Whether the officer may correct what the chair wrote in this thread now. */
    public boolean mayCorrectProcedure(Officer officer, ThreadContext place) {
        return place.consultation().isGuidedBy(officer)
                && authorization.allows(
                        officer.roles(),
                        Action.CLOSE_THREAD,
                        place.consultation().stateAt(clock.instant()));
    }

    /** Gives the contribution another wording, or finds that this very request did so before. */
    public Contribution reword(Change change, PublishContribution typed, Officer officer) {
        Subject subject = subject(change, Action.EDIT_CONTRIBUTION, officer);
        Contribution seen = subject.contribution;
        int limit = seen.type() == ContributionType.RIGHT_OF_REPLY
                ? RightOfReplyCommands.TEXT_LIMIT
                : ContributionComposer.TEXT_LIMIT;
        Words words = composing.words(seen.type(), typed, limit);
        Optional<Edition> before = seen.editionMadeBy(subject.request);
        if (before.isPresent()) {
            refuseOther(before.get().words().equals(words)
                    && reason(change.reason, false).equals(before.get().reason()));
            return seen;
        }
        if (!seen.type().isProcedure()) {
            rules.require(officer);
        }
        refuseUnlessShown(seen, change);
        if (words.equals(seen.words())) {
            throw ContributionRefused.nothingChanged();
        }
        boolean late = needsReason(seen, subject.now);
        Edition edition = new Edition(
                late ? Edition.Kind.CORRIGENDUM : Edition.Kind.EDIT,
                words,
                subject.now,
                reason(change.reason, late),
                officer.subject(),
                subject.request);
        List<DelegationCode> named = newlyNamed(seen, words);
        require(contributions.reword(
                seen, edition, named, ContributionCorrected.of(seen, edition, named, subject.place, names(seen))));
        return changed(seen.id());
    }

    /** Takes the contribution back, or finds that this very request did so before. */
    public Contribution withdraw(Change change, Officer officer) {
        Subject subject = subject(change, Action.WITHDRAW_CONTRIBUTION, officer);
        Contribution seen = subject.contribution;
        if (seen.type().isProcedure()) {
            throw ContributionRefused.procedureStays(seen.id());
        }
        String reason = reason(change.reason, false);
        if (seen.withdrawal() != null && seen.withdrawal().requestId().equals(subject.request)) {
            refuseOther(reason.equals(seen.withdrawal().reason()));
            return seen;
        }
        refuseUnlessShown(seen, change);
        Withdrawal withdrawal = new Withdrawal(subject.now, reason, officer.subject(), subject.request);
        require(contributions.withdraw(
                seen,
                withdrawal,
                ContributionWithdrawn.of(
                        seen, withdrawal, subject.place, officer.delegation().names())));
        return changed(seen.id());
    }

    private Subject subject(Change change, Action action, Officer officer) {
        Contribution contribution = contributions.find(change.id).orElseThrow(NotFound::new);
        ThreadContext place = places.get(change.id.thread().toString());
        Instant now = clock.instant();
        requireRight(officer, action, contribution, place.consultation().at(now));
        if (contribution.type().isProcedure()) {
            place.consultation().requireGuide(officer);
        }
        RequestId request = RequestId.of(officer.subject(), change.id.citation(), change.key);
        return new Subject(contribution, place, now, request);
    }

    /** What the chair wrote is corrected by those who could have written it, whichever of their delegations it was. */
    private void requireRight(
            Officer officer, Action action, Contribution contribution, StateNow<ConsultationState> situation) {
        if (contribution.type().isProcedure()) {
            authorization.require(officer, Action.CLOSE_THREAD, situation);
        } else {
            authorization.require(
                    officer, action, Ownership.of(officer.delegation().code(), contribution.delegation()), situation);
        }
    }

    /** Those whom only these words name; whoever was named once keeps the right of reply. */
    private List<DelegationCode> newlyNamed(Contribution seen, Words words) {
        if (!seen.type().givesRightOfReply()) {
            return List.of();
        }
        return composing.namedIn(words, seen.delegation()).stream()
                .filter(named -> !seen.links().named().contains(named))
                .toList();
    }

    private Map<String, String> names(Contribution seen) {
        return delegations
                .find(seen.delegation())
                .map(Delegation::names)
                .orElseThrow(() -> new IllegalStateException("no delegation " + seen.delegation()));
    }

    private static void refuseUnlessShown(Contribution seen, Change change) {
        if (!seen.isShown()) {
            throw ContributionRefused.noLongerShown(seen.id());
        }
        change.version.require(seen.version());
    }

    /** A request that comes again is answered with what it did, not with what it says now. */
    private static void refuseOther(boolean same) {
        if (!same) {
            throw new IdempotencyKeyReused();
        }
    }

    private static String reason(String typed, boolean needed) {
        if (typed.isBlank()) {
            if (needed) {
                throw ContributionRefused.corrigendumNeedsReason();
            }
            return "";
        }
        return TypedText.check(typed, REASON_LIMIT);
    }

    private static void require(boolean stillAsSeen) {
        if (!stillAsSeen) {
            throw new StaleVersion();
        }
    }

    private Contribution changed(ContributionId id) {
        listeners.publishEvent(new ContributionChanged(id));
        return contributions.find(id).orElseThrow(NotFound::new);
    }

    /**
     * What is to be changed.
     *
     * @param version the version that the officer saw
     * @param reason as typed, or empty
     */
    public record Change(ContributionId id, SeenVersion version, String reason, IdempotencyKey key) {}

    private record Subject(Contribution contribution, ThreadContext place, Instant now, RequestId request) {}
}
