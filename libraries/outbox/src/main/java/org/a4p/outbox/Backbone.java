package org.a4p.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/**
 * What sending and listening both stand on.
 *
 * @param application the name under which it sends
 * @param database where leases and handled events are remembered
 * @param clients how to reach the broker
 * @param settings how patient to be
 * @param clock for leases and pauses
 * @param meters where to count
 */
record Backbone(
        String application,
        MongoDatabase database,
        KafkaClients clients,
        OutboxSettings settings,
        Clock clock,
        MeterRegistry meters) {

    Topics topics() {
        return new Topics(clients, settings);
    }
}
