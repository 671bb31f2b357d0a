package org.a4p.consultation.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.a4p.consultation.contribution.web.Arrivals;
import org.a4p.consultation.contribution.web.Arrivals.Arrival;

/**
 * The end of one thread, read once for all readers of this process. A signal makes it stale; whoever asks first reads the
 * store, the others wait for what was read.
 *
 * <p>It is a piece of the store and never ahead of it: what lies before it is read from the store for that reader alone,
 * and it moves to where a reader says to be only after it found an entry there, for that number comes from outside.
 */
final class Feed {

    /** Entries kept; enough for a reader whose line was broken for a moment. */
    static final int KEPT = 64;

    private final IntFunction<List<Arrival>> store;
    private final Clock clock;
    private final AtomicLong signals = new AtomicLong(1);
    private final ReentrantLock looking = new ReentrantLock();
    private volatile long answered;
    private volatile Instant looked = Instant.EPOCH;
    private volatile Tip tip = new Tip(0, List.of());

    /** @param store the next entries after a number */
    Feed(IntFunction<List<Arrival>> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** There may be something new. */
    void signal() {
        signals.incrementAndGet();
    }

    /** What was read may be out of date: an entry was changed. */
    void forget() {
        looking.lock();
        try {
            tip = new Tip(tip.end(), List.of());
        } finally {
            looking.unlock();
        }
    }

    /** A signal may have been lost: looks by itself if nobody has for this long. */
    void signalIfSilentFor(Duration longest) {
        if (looked.plus(longest).isBefore(clock.instant())) {
            signal();
        }
    }

    /** The next entries after this number, in order and without a gap; nothing only if there are none. */
    List<Entry> after(int number) {
        if (answered < signals.get() || number > tip.end()) {
            look(number);
        }
        Tip seen = tip;
        if (number >= seen.before()) {
            return seen.after(number);
        }
        return store.apply(number).stream().map(Entry::new).toList();
    }

    private void look(int number) {
        looking.lock();
        try {
            if (number > tip.end()) {
                moveTo(number);
            }
            long asked = signals.get();
            if (answered < asked) {
                List<Arrival> fresh = store.apply(tip.end());
                tip = tip.and(fresh);
                looked = clock.instant();
                answered = fresh.size() < Arrivals.MOST ? asked : answered;
            }
        } finally {
            looking.unlock();
        }
    }

    private void moveTo(int number) {
        List<Arrival> found = number == 0 ? List.of() : store.apply(number - 1);
        if (!found.isEmpty()) {
            tip = new Tip(number - 1, List.of()).and(found);
        }
    }

    /**
     * Entries without a gap.
     *
     * @param before the number before the first of them
     */
    private record Tip(int before, List<Entry> entries) {

        int end() {
            return before + entries.size();
        }

        List<Entry> after(int number) {
            return entries.subList(Math.clamp((long) number - before, 0, entries.size()), entries.size());
        }

        Tip and(List<Arrival> fresh) {
            List<Entry> all = new ArrayList<>(entries);
            fresh.forEach(arrival -> all.add(new Entry(arrival)));
            int dropped = Math.max(0, all.size() - KEPT);
            return new Tip(before + dropped, List.copyOf(all.subList(dropped, all.size())));
        }
    }
}
