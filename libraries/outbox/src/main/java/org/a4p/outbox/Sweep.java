package org.a4p.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.BsonValue;

/**
 * Finds the documents whose events nobody was woken for: a process ended between its write and the sending, or could not remember
 * a wake-up because it had too many. Runs at start, then every so often, in the process that holds the lease.
 *
 * <p>It reads a sparse index of the pending documents alone. It is rare all the same: the usual way for an event to leave is the
 * wake-up after its write.
 */
final class Sweep {

    private static final int PAGE = 500;
    private static final Duration ON_ITS_WAY_AT_MOST = Duration.ofSeconds(2);

    private final PendingDocuments documents;
    private final Lease lease;
    private final Duration every;
    private final Duration onItsWay;
    private final Clock clock;
    private Instant due = Instant.EPOCH;
    private boolean indexed;

    Sweep(PendingDocuments documents, Lease lease, Duration every, Clock clock) {
        this.documents = documents;
        this.lease = lease;
        this.every = every;
        this.onItsWay = every.compareTo(ON_ITS_WAY_AT_MOST) < 0 ? every : ON_ITS_WAY_AT_MOST;
        this.clock = clock;
    }

    Duration untilDue() {
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void expedite() {
        due = Instant.EPOCH;
    }

    /** A page of pending documents; empty if there are none or another process sweeps. A full page leaves the sweep due. */
    List<BsonValue> next() {
        indexOnce();
        if (!lease.hold()) {
            due = clock.instant().plus(every.dividedBy(3));
            return List.of();
        }
        List<BsonValue> page = documents.idsSinceBefore(clock.instant().minus(onItsWay), PAGE);
        if (page.size() < PAGE) {
            due = clock.instant().plus(every);
        }
        return page;
    }

    void end() {
        lease.release();
    }

    private void indexOnce() {
        if (!indexed) {
            documents.index();
            indexed = true;
        }
    }
}
