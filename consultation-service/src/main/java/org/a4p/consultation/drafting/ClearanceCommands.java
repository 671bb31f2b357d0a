package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.ContributionComposer;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearance.Move;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearance.Step;
import org.a4p.consultation.drafting.Clearances.Part;
import org.a4p.delegations.Officer;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/** Takes a draft from delegate to head of delegation to publication. */
@Service
public class ClearanceCommands {

    /** The most characters of a remark. */
    static final int NOTE_LIMIT = 2_000;

    private final ThreadContexts places;
    private final Clearances clearances;
    private final ContributionComposer composing;
    private final ClearedDraftPublisher publisher;
    private final WorkingDraftCommands drafting;
    private final Authorization authorization;
    private final Clock clock;

    ClearanceCommands(
            ThreadContexts places,
            Clearances clearances,
            ContributionComposer composing,
            ClearedDraftPublisher publisher,
            WorkingDraftCommands drafting,
            Authorization authorization,
            Clock clock) {
        this.places = places;
        this.clearances = clearances;
        this.composing = composing;
        this.publisher = publisher;
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
        ThreadContext place = places.get(thread);
        Instant now = now();
        require(officer, Move.REVISE, place, now);
        TypedContribution words = WorkingDraftCommands.kept(typed).decided(reader.language());
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
        ThreadContext place = places.get(draft.thread().toString());
        Instant now = now();
        require(officer, Move.REVISE, place, now);
        TypedContribution words = WorkingDraftCommands.kept(typed).decided(reader.language());
        composing.compose(words.toCommand(draft.thread().toString(), reader.language()), draft.thread(), officer);
        Clearance revised = draft.revised(words, officer, now);
        return changed(draft, revised, officer, ClearanceRequested.of(draft, officer.delegation(), now));
    }

    /** Gives the draft back with a remark. */
    public Clearance giveBack(Clearance draft, String note, Officer officer) {
        Instant now = now();
        require(officer, Move.GIVE_BACK, places.get(draft.thread().toString()), now);
        String checked = TypedText.check(note, NOTE_LIMIT);
        return changed(draft, draft.after(Move.GIVE_BACK, officer.name(), now, checked), officer);
    }

    /** Gives the draft up; it stays readable for the delegation. */
    public Clearance discard(Clearance draft, Officer officer) {
        authorization.requireRole(officer, Move.DISCARD.action(), Ownership.OWN);
        return changed(draft, draft.after(Move.DISCARD, officer.name(), now(), ""), officer);
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
        authorization.requireRole(officer, Move.CLEAR.action(), Ownership.OWN);
        if (draft.state() == State.CLEARED) {
            return publisher.publish(draft, officer);
        }
        version.require(draft.version());
        draft.requireOpenTo(Move.CLEAR);
        Instant now = now();
        ThreadContext place = places.get(draft.thread().toString());
        require(officer, Move.CLEAR, place, now);
        Composed composed = composing.compose(draft.command(), draft.thread(), officer);
        return publisher.settled(draft, officer).orElseGet(() -> {
            Clearance cleared = draft.cleared(ClearingOfficer.of(officer), now);
            if (!clearances.change(draft, cleared)) {
                throw new StaleVersion();
            }
            return publisher.publish(cleared, composed, place, officer);
        });
    }

    /** Stores the next version, unless it turns out that the draft is published. */
    private Clearance changed(Clearance draft, Clearance next, Officer officer, OutboxEvent... events) {
        if (publisher.settled(draft, officer).isPresent()) {
            throw ClearanceRefused.clearanceOver();
        }
        if (!clearances.change(draft, next, events)) {
            throw new StaleVersion();
        }
        return next;
    }

    private void require(Officer officer, Move move, ThreadContext place, Instant now) {
        authorization.require(
                officer, move.action(), Ownership.OWN, place.consultation().at(now));
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
