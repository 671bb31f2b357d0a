package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.ContributionWritten;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TextTooLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps what an officer types, so that it is there on another machine when this one is gone. */
@Service
public class Drafting {

    /** The most characters of all fields together: more than any contribution has. */
    static final int LIMIT = 60_000;

    private final Places places;
    private final WorkingDrafts drafts;
    private final Authorization authorization;
    private final Clock clock;

    Drafting(Places places, WorkingDrafts drafts, Authorization authorization, Clock clock) {
        this.places = places;
        this.drafts = drafts;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** The officer's draft for this thread, if there are words in it. */
    public Optional<WorkingDraft> find(ThreadId thread, Officer officer) {
        return drafts.find(id(thread, officer));
    }

    /**
     * Keeps the fields as they are now.
     *
     * @param seen the version the officer's page showed, 0 where there was none
     * @throws StaleVersion if the draft was saved elsewhere since
     */
    public WorkingDraft save(String thread, Map<String, String> fields, SeenVersion seen, Officer officer) {
        Place place = places.get(thread);
        Instant now = clock.instant();
        authorization.require(
                officer, Action.SAVE_DRAFT, Ownership.OWN, place.consultation().at(now));
        Map<String, String> kept = kept(fields);
        WorkingDraft draft = new WorkingDraft(id(place.thread().id(), officer), kept, now, seen.number() + 1);
        if (!drafts.save(draft)) {
            throw new StaleVersion();
        }
        return draft;
    }

    /** Throws the draft away. */
    public void discard(ThreadId thread, Officer officer) {
        drafts.empty(id(thread, officer));
    }

    /** Throws the draft away if these are its words; others were typed since. */
    void discardIfStill(Map<String, String> fields, ThreadId thread, Officer officer) {
        find(thread, officer).filter(draft -> draft.fields().equals(fields)).ifPresent(drafts::empty);
    }

    /** What is said needs no draft any more. */
    @EventListener
    void written(ContributionWritten event) {
        drafts.empty(new WorkingDraftId(event.thread(), event.officer(), event.delegation()));
    }

    private static WorkingDraftId id(ThreadId thread, Officer officer) {
        return new WorkingDraftId(
                thread, officer.subject(), officer.delegation().code());
    }

    /** What is kept of a form: the officer's own words and choices, if they are not more than any contribution has. */
    static Map<String, String> kept(Map<String, String> fields) {
        Map<String, String> kept = withoutBookkeeping(fields);
        int length = kept.values().stream().mapToInt(String::length).sum();
        if (length > LIMIT) {
            throw new TextTooLong(length, LIMIT);
        }
        return kept;
    }

    private static Map<String, String> withoutBookkeeping(Map<String, String> fields) {
        Map<String, String> kept = new TreeMap<>(fields);
        kept.keySet().removeAll(List.of("idempotencyKey", "version", "draftVersion"));
        kept.keySet().removeIf(name -> name.contains(".") || name.startsWith("$"));
        return kept;
    }
}
