package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.thread.RequestId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Corrects and withdraws what a delegation has said; nothing is said silently and nothing is lost. */
@Service
public class Editing {

    /** The most characters of a reason. */
    public static final int REASON_LIMIT = 1_000;

    private final Places places;
    private final Contributions contributions;
    private final Composing composing;
    private final Authorization authorization;
    private final PublicationRules rules;
    private final EditingSettings settings;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Editing(
            Places places,
            Contributions contributions,
            Composing composing,
            Authorization authorization,
            PublicationRules rules,
            EditingSettings settings,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.places = places;
        this.contributions = contributions;
        this.composing = composing;
        this.authorization = authorization;
        this.rules = rules;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Whether a correction made now would be a corrigendum. */
    public boolean needsReason(Contribution contribution, Instant now) {
        return !now.isBefore(contribution.publishedAt().plus(settings.window()));
    }

    /** Gives the contribution another wording, or finds that this very request did so before. */
    public Contribution reword(Change change, PublishContribution typed, Officer officer) {
        Subject subject = subject(change, Action.EDIT_CONTRIBUTION, officer);
        Contribution seen = subject.contribution;
        if (seen.editions().getLast().requestId().equals(subject.request)) {
            return seen;
        }
        rules.require(officer);
        refuseUnlessShown(seen, change);
        int limit = seen.type() == ContributionType.RIGHT_OF_REPLY ? ReplyingByRight.TEXT_LIMIT : Composing.TEXT_LIMIT;
        Words words = composing.words(seen.type(), typed, limit);
        if (words.equals(seen.words())) {
            throw new NothingChanged();
        }
        boolean late = needsReason(seen, subject.now);
        Edition edition = new Edition(
                late ? Edition.Kind.CORRIGENDUM : Edition.Kind.EDIT,
                words,
                subject.now,
                reason(change.reason, late),
                officer.subject(),
                subject.request);
        require(contributions.reword(
                seen,
                edition,
                ContributionCorrected.of(
                        seen, edition, subject.place, officer.delegation().names())));
        return changed(seen.id());
    }

    /** Takes the contribution back, or finds that this very request did so before. */
    public Contribution withdraw(Change change, Officer officer) {
        Subject subject = subject(change, Action.WITHDRAW_CONTRIBUTION, officer);
        Contribution seen = subject.contribution;
        if (seen.withdrawal() != null && seen.withdrawal().requestId().equals(subject.request)) {
            return seen;
        }
        refuseUnlessShown(seen, change);
        String reason = change.reason.isBlank() ? "" : TypedText.check(change.reason, REASON_LIMIT);
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
        Place place = places.get(change.id.thread().toString());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        authorization.require(
                officer,
                action,
                Whose.of(officer.delegation().code(), contribution.delegation()),
                place.consultation().at(now));
        RequestId request = RequestId.of(officer.subject(), change.id.citation(), change.key);
        return new Subject(contribution, place, now, request);
    }

    private static void refuseUnlessShown(Contribution seen, Change change) {
        if (!seen.isShown()) {
            throw new NoLongerShown(seen.id());
        }
        change.version.require(seen.version());
    }

    private static String reason(String typed, boolean needed) {
        if (typed.isBlank()) {
            if (needed) {
                throw new CorrigendumNeedsReason();
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

    private record Subject(Contribution contribution, Place place, Instant now, RequestId request) {}
}
