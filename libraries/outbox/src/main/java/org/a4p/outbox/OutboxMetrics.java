package org.a4p.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** Counts what the relay of one collection does: {@code outbox.sent}, {@code outbox.failed}, {@code outbox.waiting}. */
final class OutboxMetrics implements RelayWatch {

    private static final String COLLECTION = "collection";

    private final MeterRegistry meters;
    private final String collection;
    private final Counter sent;
    private final Counter failed;

    OutboxMetrics(MeterRegistry meters, String collection) {
        this.meters = meters;
        this.collection = collection;
        this.sent = meters.counter("outbox.sent", COLLECTION, collection);
        this.failed = meters.counter("outbox.failed", COLLECTION, collection);
    }

    void watch(Relay relay) {
        meters.gauge("outbox.waiting", Tags.of(COLLECTION, collection), relay, Relay::waiting);
    }

    @Override
    public void acknowledged(int events) {
        sent.increment(events);
    }

    @Override
    public void failed(Throwable failure) {
        failed.increment();
    }
}
