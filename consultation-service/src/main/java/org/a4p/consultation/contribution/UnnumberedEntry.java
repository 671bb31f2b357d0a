package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.problem.Failure;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has no number yet.
 *
 * @param event what will be told of it, once it has its number
 */
record UnnumberedEntry(
        ThreadId thread,
        ContributionType type,
        Voice voice,
        Words words,
        Links links,
        Instant at,
        RequestId request,
        Function<Contribution, OutboxEvent> event) {

    /** The entry as it would follow this end of the thread. */
    Contribution after(ThreadEnd tail) {
        return new Contribution(
                new ContributionId(thread, tail.next()),
                type,
                voice,
                links,
                List.of(new Edition(Edition.Kind.ORIGINAL, words, at, null, voice.officer(), request)),
                at,
                request,
                closedBy(tail),
                0,
                null,
                null);
    }

    /** Why it may not follow this end of the thread, if so. */
    Optional<Failure> refusalAfter(ThreadEnd tail) {
        return switch (type) {
            case RIGHT_OF_REPLY -> Optional.empty();
            case REOPENING ->
                tail.concluded() ? Optional.empty() : Optional.of(ContributionRefused.threadNotClosed(thread));
            case STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION, INFORMATION, CONCLUSION ->
                tail.concluded() ? Optional.of(ContributionRefused.threadClosed(thread)) : Optional.empty();
        };
    }

    private @Nullable Integer closedBy(ThreadEnd tail) {
        return switch (type) {
            case CONCLUSION -> Integer.valueOf(tail.next());
            case REOPENING -> null;
            case STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION, INFORMATION, RIGHT_OF_REPLY ->
                tail.closedBy();
        };
    }
}
