package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.Composing;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearance.Step;
import org.a4p.consultation.drafting.Clearances.Part;
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
public class Clearing {

    /** The most characters of a remark. */
    static final int NOTE_LIMIT = 2_000;

    private final Places places;
    private final Clearances clearances;
    private final Composing composing;
    private final ClearedDrafts cleared;
    private final Drafting drafting;
    private final Authorization authorization;
    private final Clock clock;

    Clearing(
            Places places,
            Clearances clearances,
            Composing composing,
            ClearedDrafts cleared,
            Drafting drafting,
            Authorization authorization,
            Clock clock) {
        this.places = places;
        this.clearances = clearances;
        this.composing = composing;
        this.cleared = cleared;
        this.drafting = drafting;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** A draft of the officer's own delegation; for everybody else there is none. */
    public Clearance get(String id, Officer officer) {
        return ClearanceId.read(id)
                .flatMap(clearances::find)
                .filter(found -> found.delegation().equals(officer.delegation().code()))
                .orElseThrow(NotFound::new);
    }

    /** One page of those of the officer's delegation in these states; one more tells that there is a next page. */
    public List<Clearance> of(Officer officer, Set<State> states, Part part) {
        return clearances.of(officer.delegation().code(), states, part);
    }

    /** Submits what was typed, or finds what this very request submitted before. */
    public Clearance submit(String thread, TypedContribution typed, Reader reader, IdempotencyKey key) {
        Officer officer = reader.signedIn();
        Place place = places.get(thread);
        Instant now = now();
        require(officer, Action.SUBMIT_FOR_CLEARANCE, place, now);
        TypedContribution words = Drafting.kept(typed).decided(reader.language());
        composing.compose(
                words.toCommand(thread, reader.language()), place.thread().id(), officer);
        RequestId request = RequestId.of(officer.subject(), "clearance/" + thread, key);
        Clearance clearance = new Clearance(
                ClearanceId.random(),
                place.thread().id(),
                officer.delegation().code(),
                officer.subject(),
                State.SUBMITTED,
                words,
                List.of(new Step(State.SUBMITTED, officer.name(), now, "")),
                null,
                null,
                request,
                0,
                now);
        if (!clearances.add(clearance, ClearanceRequested.of(clearance, officer.delegation(), now))) {
            Clearance first = repeated(clearance);
            drafting.discardIfStill(typed, clearance.thread(), officer);
            return first;
        }
        drafting.discard(clearance.thread(), officer);
        return clearance;
    }

    private Clearance repeated(Clearance again) {
        Clearance first = clearances.madeBy(again.requestId()).orElseThrow(StaleVersion::new);
        boolean same = first.version() > 0 || first.words().equals(again.words());
        if (!same || !first.delegation().equals(again.delegation())) {
            throw new IdempotencyKeyReused();
        }
        return first;
    }

    /** Puts other words in the draft, and before the head of delegation again if it had been given back. */
    public Clearance revise(Clearance draft, TypedContribution typed, Reader reader) {
        Officer officer = reader.signedIn();
        Place place = places.get(draft.thread().toString());
        Instant now = now();
        require(officer, Action.SUBMIT_FOR_CLEARANCE, place, now);
        TypedContribution words = Drafting.kept(typed).decided(reader.language());
        composing.compose(words.toCommand(draft.thread().toString(), reader.language()), draft.thread(), officer);
        Step step = new Step(State.SUBMITTED, officer.name(), now, "");
        return stepped(draft, step, words, officer);
    }

    /** Gives the draft back with a remark. */
    public Clearance giveBack(Clearance draft, String note, Officer officer) {
        Instant now = now();
        require(officer, Action.CLEAR_DRAFT, places.get(draft.thread().toString()), now);
        Step step = new Step(State.RETURNED, officer.name(), now, TypedText.check(note, NOTE_LIMIT));
        return stepped(draft, step, draft.words(), officer);
    }

    /** Gives the draft up; it stays readable for the delegation. */
    public Clearance discard(Clearance draft, Officer officer) {
        Instant now = now();
        authorization.requireRole(officer, Action.SUBMIT_FOR_CLEARANCE, Ownership.OWN);
        return stepped(draft, new Step(State.DISCARDED, officer.name(), now, ""), draft.words(), officer);
    }

    /**
     * Clears the draft and publishes it in the same breath. First it is frozen, which only one can do who saw it as it is; then it
     * is published, and the draft says so. A repeat goes on from wherever that ended.
     */
    public Clearance clear(String id, SeenVersion version, Officer officer) {
        Clearance draft = get(id, officer);
        if (draft.state() == State.PUBLISHED) {
            return draft;
        }
        authorization.requireRole(officer, Action.CLEAR_DRAFT, Ownership.OWN);
        if (draft.state() == State.CLEARED) {
            return cleared.publish(draft, officer);
        }
        version.require(draft.version());
        requireOpen(draft);
        Instant now = now();
        require(officer, Action.CLEAR_DRAFT, places.get(draft.thread().toString()), now);
        composing.compose(draft.command(), draft.thread(), officer);
        Optional<Clearance> settled = cleared.settled(draft, officer);
        if (settled.isPresent()) {
            return settled.get();
        }
        Step step = new Step(State.CLEARED, officer.name(), now, "");
        if (!clearances.clear(draft, step, ClearingOfficer.of(officer))) {
            throw new StaleVersion();
        }
        return cleared.publish(draft.after(step), officer);
    }

    private Clearance stepped(Clearance draft, Step step, TypedContribution words, Officer officer) {
        requireOpen(draft);
        if (cleared.settled(draft, officer).isPresent()) {
            throw ClearanceRefused.clearanceOver();
        }
        boolean taken = step.to() == State.SUBMITTED
                ? clearances.step(draft, step, words, ClearanceRequested.of(draft, officer.delegation(), step.at()))
                : clearances.step(draft, step, words);
        if (!taken) {
            throw new StaleVersion();
        }
        return get(draft.id().value(), officer);
    }

    private static void requireOpen(Clearance draft) {
        if (!draft.state().isOpen()) {
            throw ClearanceRefused.clearanceOver();
        }
    }

    private void require(Officer officer, Action action, Place place, Instant now) {
        authorization.require(
                officer, action, Ownership.OWN, place.consultation().at(now));
    }

    private Instant now() {
        return clock.instant();
    }

    /** The draft as it was seen; whoever changes it acts on that. */
    public Clearance seen(String id, SeenVersion version, Officer officer) {
        Clearance draft = get(id, officer);
        version.require(draft.version());
        return draft;
    }
}
