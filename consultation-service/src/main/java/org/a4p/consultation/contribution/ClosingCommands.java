package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.a4p.authorization.StateNow;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/** Closes a thread with a written conclusion, also after the consultation is over, and reopens it with a written reason. */
@Service
public class ClosingCommands {

    private final ThreadContexts places;
    private final EntryAppender sequence;
    private final Threads threads;
    private final Authorization authorization;
    private final Clock clock;

    ClosingCommands(
            ThreadContexts places, EntryAppender sequence, Threads threads, Authorization authorization, Clock clock) {
        this.places = places;
        this.sequence = sequence;
        this.threads = threads;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Closes the thread, or finds the conclusion by which this very request closed it before. */
    public Outcome<Contribution> close(String id, Words conclusion, Officer officer, IdempotencyKey key) {
        authorization.requireRole(officer, Action.CLOSE_THREAD);
        ThreadContext place = places.get(id);
        place.consultation().requireGuide(officer);
        Outcome<Contribution> closed = append(
                place,
                new Turn(Action.CLOSE_THREAD, ContributionType.CONCLUSION, conclusion, key),
                officer,
                entry -> ThreadClosed.of(entry, place, officer.delegation().names()));
        Contribution last = closed.value();
        threads.closed(place.thread().id(), last.number(), last.publishedAt());
        return closed;
    }

    /** Opens the thread again, or finds the entry by which this very request did so before. */
    public Outcome<Contribution> reopen(String id, Words reason, Officer officer, IdempotencyKey key) {
        authorization.requireRole(officer, Action.REOPEN_THREAD);
        ThreadContext place = places.get(id);
        place.consultation().requireGuide(officer);
        Outcome<Contribution> reopened = append(
                place,
                new Turn(Action.REOPEN_THREAD, ContributionType.REOPENING, reason, key),
                officer,
                entry -> ThreadReopened.of(entry, place, officer.delegation().names()));
        Contribution last = reopened.value();
        threads.reopened(place.thread().id(), last.number(), last.publishedAt());
        return reopened;
    }

    private Outcome<Contribution> append(
            ThreadContext place, Turn turn, Officer officer, Function<Contribution, OutboxEvent> event) {
        ThreadId thread = place.thread().id();
        Instant now = clock.instant();
        UnnumberedEntry candidate = new UnnumberedEntry(
                thread,
                turn.type,
                Voice.of(officer.delegation().code(), officer.subject()),
                Words.of(TypedText.check(turn.words.text(), ContributionComposer.TEXT_LIMIT), turn.words.language()),
                Links.NONE,
                now,
                RequestId.of(officer.subject(), thread.toString(), turn.key),
                event);
        StateNow<ConsultationState> situation = place.consultation().at(now);
        return authorization.allows(officer.roles(), turn.action, situation.state())
                ? sequence.append(place.thread(), candidate)
                : sequence.repeated(candidate, situation.refusal().get());
    }

    private record Turn(Action action, ContributionType type, Words words, IdempotencyKey key) {}
}
