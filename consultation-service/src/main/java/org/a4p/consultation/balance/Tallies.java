package org.a4p.consultation.balance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.Attribution;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.springframework.stereotype.Component;

/**
 * Counts each thread once and then only what came after: entries are never removed and never change who spoke, so a count up to
 * a number stays right. It is kept in memory and comes from the store, so that each process can begin again.
 */
@Component
class Tallies {

    private static final int AT_ONCE = 500;

    private final Threads threads;
    private final Contributions contributions;
    private final Map<ThreadId, Counted> counted = new ConcurrentHashMap<>();

    Tallies(Threads threads, Contributions contributions) {
        this.threads = threads;
        this.contributions = contributions;
    }

    Tally of(ConsultationId consultation) {
        return threads.of(consultation).stream()
                .map(ThematicThread::id)
                .map(this::upToNow)
                .reduce(Tally.NOTHING, Tally::and);
    }

    private Tally upToNow(ThreadId thread) {
        Counted now = counted.getOrDefault(thread, Counted.NOTHING);
        List<Attribution> next;
        do {
            next = contributions.attributions(thread, now.upTo + 1, now.upTo + AT_ONCE);
            now = now.with(next);
        } while (next.size() == AT_ONCE);
        counted.merge(thread, now, (one, other) -> one.upTo >= other.upTo ? one : other);
        return now.tally;
    }

    private record Counted(int upTo, Tally tally) {

        static final Counted NOTHING = new Counted(0, Tally.NOTHING);

        Counted with(List<Attribution> next) {
            return next.isEmpty() ? this : new Counted(next.getLast().id().number(), tally.with(next));
        }
    }
}
