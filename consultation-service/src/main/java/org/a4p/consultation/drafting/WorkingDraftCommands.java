package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.ContributionWritten;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TextTooLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps what an officer types, so that it is there on another machine when this one is gone. */
@Service
public class WorkingDraftCommands {

    /** The most characters of all fields together: more than any contribution has. */
    static final int LIMIT = 60_000;

    private final ThreadContexts places;
    private final WorkingDrafts drafts;
    private final Authorization authorization;
    private final Clock clock;

    WorkingDraftCommands(ThreadContexts places, WorkingDrafts drafts, Authorization authorization, Clock clock) {
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
     * Keeps the words as they are now.
     *
     * @param seen the version the officer's page showed, 0 where there was none
     * @throws StaleVersion if the draft was saved elsewhere since
     */
    public WorkingDraft save(String thread, TypedContribution words, SeenVersion seen, Officer officer) {
        ThreadContext place = places.get(thread);
        Instant now = clock.instant();
        authorization.require(
                officer, Action.SAVE_DRAFT, Ownership.OWN, place.consultation().at(now));
        WorkingDraft draft = new WorkingDraft(id(place.thread().id(), officer), kept(words), now, seen.number() + 1);
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
    void discardIfStill(TypedContribution words, ThreadId thread, Officer officer) {
        find(thread, officer).filter(draft -> draft.words().equals(words)).ifPresent(drafts::empty);
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

    /** The words, if they are not more than any contribution has. */
    static TypedContribution kept(TypedContribution words) {
        if (words.length() > LIMIT) {
            throw new TextTooLong(words.length(), LIMIT);
        }
        return words;
    }
}
