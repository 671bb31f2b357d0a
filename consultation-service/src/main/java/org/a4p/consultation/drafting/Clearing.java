package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.Composing;
import org.a4p.consultation.contribution.Composing.Composed;
import org.a4p.consultation.contribution.Contributing;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.Voice;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearance.Step;
import org.a4p.consultation.thread.RequestId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TypedText;
import org.springframework.stereotype.Service;

/** Takes a draft from delegate to head of delegation to publication. */
@Service
class Clearing {

    /** The most characters of a remark. */
    static final int NOTE_LIMIT = 2_000;

    private final Places places;
    private final Clearances clearances;
    private final Composing composing;
    private final Contributing contributing;
    private final Drafting drafting;
    private final Authorization authorization;
    private final Clock clock;

    Clearing(
            Places places,
            Clearances clearances,
            Composing composing,
            Contributing contributing,
            Drafting drafting,
            Authorization authorization,
            Clock clock) {
        this.places = places;
        this.clearances = clearances;
        this.composing = composing;
        this.contributing = contributing;
        this.drafting = drafting;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** A draft of the officer's own delegation; for everybody else there is none. */
    Clearance get(String id, Officer officer) {
        return ClearanceId.read(id)
                .flatMap(clearances::find)
                .filter(found -> found.delegation().equals(officer.delegation().code()))
                .orElseThrow(NotFound::new);
    }

    List<Clearance> of(Officer officer) {
        return clearances.of(officer.delegation().code());
    }

    /** Submits what was typed, or finds what this very request submitted before. */
    Clearance submit(PublishContribution typed, Map<String, String> fields, Officer officer, IdempotencyKey key) {
        Place place = places.get(typed.thread());
        Instant now = now();
        require(officer, Action.SUBMIT_FOR_CLEARANCE, place, now);
        composing.compose(typed, place.thread().id(), officer);
        RequestId request = RequestId.of(officer.subject(), "clearance/" + typed.thread(), key);
        Clearance clearance = new Clearance(
                ClearanceId.random(),
                place.thread().id(),
                officer.delegation().code(),
                officer.subject(),
                State.SUBMITTED,
                Drafting.withoutBookkeeping(fields),
                List.of(new Step(State.SUBMITTED, officer.name(), now, "")),
                null,
                request,
                0);
        if (!clearances.add(clearance, ClearanceRequested.of(clearance, officer.delegation(), now))) {
            return repeated(clearance);
        }
        drafting.discard(clearance.thread(), officer);
        return clearance;
    }

    private Clearance repeated(Clearance again) {
        Clearance first = clearances.madeBy(again.requestId()).orElseThrow(StaleVersion::new);
        if (!first.fields().equals(again.fields()) && first.version() == 0) {
            throw new IdempotencyKeyReused();
        }
        return first;
    }

    /** Puts other words in the draft, and before the head of delegation again if it had been given back. */
    Clearance revise(Clearance draft, PublishContribution typed, Map<String, String> fields, Officer officer) {
        Place place = places.get(draft.thread().toString());
        Instant now = now();
        require(officer, Action.SUBMIT_FOR_CLEARANCE, place, now);
        composing.compose(typed, draft.thread(), officer);
        Step step = new Step(State.SUBMITTED, officer.name(), now, "");
        return stepped(draft, step, Drafting.withoutBookkeeping(fields), officer);
    }

    /** Gives the draft back with a remark. */
    Clearance giveBack(Clearance draft, String note, Officer officer) {
        Instant now = now();
        require(officer, Action.CLEAR_DRAFT, places.get(draft.thread().toString()), now);
        Step step = new Step(State.RETURNED, officer.name(), now, TypedText.check(note, NOTE_LIMIT));
        return stepped(draft, step, draft.fields(), officer);
    }

    /** Gives the draft up; it stays readable for the delegation. */
    Clearance discard(Clearance draft, Officer officer) {
        Instant now = now();
        authorization.requireRole(officer, Action.SUBMIT_FOR_CLEARANCE, Whose.OWN);
        return stepped(draft, new Step(State.DISCARDED, officer.name(), now, ""), draft.fields(), officer);
    }

    /**
     * Clears the draft and publishes it in the same breath. Its request id follows from the draft, so that a repeat, or a crash
     * between publishing and noting it here, finds the one contribution there is.
     */
    Clearance clear(Clearance draft, PublishContribution typed, Officer officer) {
        if (draft.state() == State.PUBLISHED) {
            return draft;
        }
        requireOpen(draft);
        Place place = places.get(draft.thread().toString());
        Instant now = now();
        require(officer, Action.CLEAR_DRAFT, place, now);
        RequestId request = RequestId.of("clearance", draft.id().value(), new IdempotencyKey("published"));
        Contribution published = contributing
                .madeBy(request)
                .orElseGet(() -> contributing
                        .publish(
                                place,
                                byAuthor(composing.compose(typed, draft.thread(), officer), draft),
                                officer,
                                request)
                        .contribution());
        if (!clearances.published(draft, new Step(State.PUBLISHED, officer.name(), now, ""), published.id())) {
            throw new StaleVersion();
        }
        return get(draft.id().value(), officer);
    }

    /** Who typed is the author; that the head cleared it stands in the steps. */
    private static Composed byAuthor(Composed composed, Clearance draft) {
        Voice voice = composed.voice();
        Voice author = new Voice(voice.delegation(), draft.author(), voice.onBehalfOf(), voice.nationalCapacity());
        return new Composed(composed.type(), author, composed.words(), composed.links());
    }

    private Clearance stepped(Clearance draft, Step step, Map<String, String> fields, Officer officer) {
        requireOpen(draft);
        boolean taken = step.to() == State.SUBMITTED
                ? clearances.step(draft, step, fields, ClearanceRequested.of(draft, officer.delegation(), step.at()))
                : clearances.step(draft, step, fields);
        if (!taken) {
            throw new StaleVersion();
        }
        return get(draft.id().value(), officer);
    }

    private static void requireOpen(Clearance draft) {
        if (!draft.state().isOpen()) {
            throw new ClearanceOver();
        }
    }

    private void require(Officer officer, Action action, Place place, Instant now) {
        authorization.require(officer, action, Whose.OWN, place.consultation().at(now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The draft as it was seen; whoever changes it acts on that. */
    Clearance seen(String id, SeenVersion version, Officer officer) {
        Clearance draft = get(id, officer);
        version.require(draft.version());
        return draft;
    }

    /** Those that wait for the head of this officer's delegation. */
    Optional<Long> waiting(Officer officer) {
        long waiting = of(officer).stream()
                .filter(one -> one.state() == State.SUBMITTED)
                .count();
        return waiting == 0 ? Optional.empty() : Optional.of(waiting);
    }

    /** Those of this officer that were given back and wait for other words. */
    long returnedTo(Officer officer) {
        return of(officer).stream()
                .filter(one -> one.state() == State.RETURNED)
                .filter(one -> one.author().equals(officer.subject()))
                .count();
    }
}
