package org.a4p.consultation.contribution;

import java.time.Duration;
import java.util.Optional;
import org.a4p.consultation.thread.Progress;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.service.command.FirstRequest;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives each entry of a thread the next number, with any number of writers in any number of processes and without a
 * lock, a counter or a transaction.
 *
 * <p>A writer looks up the last entry, number n, and inserts its own under the key {thread, n + 1}. The store keeps keys
 * unique, so of all writers that saw n exactly one succeeds; the others look again. Three laws follow.
 *
 * <ul>
 *   <li><b>No gap, no double.</b> An insert at n + 1 is only tried by one who has seen n, and entries are never removed.
 *   <li><b>Nothing is added to a closed thread.</b> A conclusion is an entry like any other and takes its number the same way.
 *       If it is k, whoever wants k + 1 has seen k, and seeing a conclusion gives up. So a contribution and a closing
 *       cannot pass each other: whichever gets the number is first, in every process and for every reader. Two kinds of
 *       entry may follow: the reopening, after which the thread is open again, and the right of reply, after which it is
 *       as closed as before; each entry carries on whether the thread is closed, so that the last one tells.
 *   <li><b>One entry per request.</b> The request's id is unique in the store too. A repeat, at once or a year later,
 *       cannot insert a second entry and is answered with the first, even if the thread was closed in between.
 * </ul>
 *
 * <p>Of writers who collide one always gets through, so the thread as a whole never waits. The laws need no order among
 * the writers; still, a process lets only a few of its own try for one thread at a time, because each further one would
 * cost the store a collision and gain nothing (see {@link WriterLimit}).
 */
@Component
class EntryAppender {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final WriterLimit lanes = new WriterLimit(LONGEST_WAIT);
    private final Contributions contributions;
    private final Progress progress;
    private final ApplicationEventPublisher listeners;

    EntryAppender(Contributions contributions, Progress progress, ApplicationEventPublisher listeners) {
        this.contributions = contributions;
        this.progress = progress;
        this.listeners = listeners;
    }

    /**
     * Adds an entry at the end of the thread.
     *
     * @throws ContributionRefused if the thread has its conclusion and this entry may not follow one
     * @throws IdempotencyKeyReused if this request said something else before
     * @throws ThreadBusy if the turn did not come in time; nothing was added
     */
    Outcome<Contribution> append(ThematicThread thread, UnnumberedEntry candidate) {
        return lanes.in(thread.id(), () -> appendNow(thread, candidate));
    }

    private Outcome<Contribution> appendNow(ThematicThread thread, UnnumberedEntry candidate) {
        ThreadEnd tail = contributions.tail(thread.id(), thread.lastNumber());
        while (true) {
            Optional<Failure> refusal = candidate.refusalAfter(tail);
            if (refusal.isPresent()) {
                return repeated(candidate, refusal.get());
            }
            Contribution entry = candidate.after(tail);
            if (contributions.add(entry, candidate.event().apply(entry))) {
                return added(entry);
            }
            ThreadEnd grown = contributions.tail(thread.id(), tail.number());
            if (grown.equals(tail)) {
                return twin(candidate);
            }
            tail = grown;
        }
    }

    /**
     * The entry that this request added before.
     *
     * @param otherwise thrown if there is none
     */
    Outcome<Contribution> repeated(UnnumberedEntry candidate, RuntimeException otherwise) {
        Contribution first = contributions.madeBy(candidate.request()).orElseThrow(() -> otherwise);
        if (!first.saysTheSameAs(candidate.after(ThreadEnd.NOTHING_YET))) {
            throw new IdempotencyKeyReused();
        }
        return Outcome.repeated(first);
    }

    /** The same request is under way a second time; its first entry shows once a majority of the store has it. */
    private Outcome<Contribution> twin(UnnumberedEntry candidate) {
        RequestId request = candidate.request();
        FirstRequest.await(() -> contributions.madeBy(request), () -> true);
        return repeated(candidate, new IllegalStateException("neither the number nor the request is taken"));
    }

    private Outcome<Contribution> added(Contribution contribution) {
        ThreadId thread = contribution.id().thread();
        progress.reached(thread, contribution.number(), contribution.publishedAt());
        listeners.publishEvent(new ThreadGrew(thread));
        listeners.publishEvent(new ContributionAdded(contribution));
        return Outcome.made(contribution);
    }
}
