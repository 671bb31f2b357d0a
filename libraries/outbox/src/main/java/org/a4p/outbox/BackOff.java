package org.a4p.outbox;

import java.time.Duration;

/** How long to wait before the next try: each time twice as long, up to a limit, until something succeeds. */
final class BackOff {

    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private int tries;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    Duration next() {
        Duration doubled = first.multipliedBy(1L << Math.min(tries++, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    void reset() {
        tries = 0;
    }
}
