package org.a4p.consultation.search;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code search.rebuild-requested.v1}. */
record SearchRebuildRequested(String index, Instant requestedAt) {

    static final String TYPE = "search.rebuild-requested.v1";

    static OutboxEvent of(String index, Instant at) {
        return OutboxEvent.of(TYPE, index, at, new SearchRebuildRequested(index, at));
    }
}
