package org.a4p.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one group does with a record: read it, find who handles it, and let each event have its effect once. */
final class EventInbox {

    private final String group;
    private final Map<String, EventHandler> handlers;
    private final HandledEvents handled;
    private final MeterRegistry meters;

    EventInbox(String group, Map<String, EventHandler> handlers, HandledEvents handled, MeterRegistry meters) {
        this.group = group;
        this.handlers = Map.copyOf(handlers);
        this.handled = handled;
        this.meters = meters;
    }

    void receive(ConsumerRecord<byte[], byte[]> message) {
        ReceivedEvent event = CloudEvent.in(message);
        EventHandler handler = handlers.get(event.type());
        if (handler == null) {
            count("skipped");
        } else if (handled.knows(group, event)) {
            count("repeated");
        } else {
            handle(event, handler);
            handled.add(group, event);
            count("handled");
        }
    }

    void count(String outcome) {
        meters.counter("events", "group", group, "outcome", outcome).increment();
    }

    /** An error that one record provokes, such as a stack that runs over, must not end the listening to all others. */
    private static void handle(ReceivedEvent event, EventHandler handler) {
        try {
            handler.handle(event);
        } catch (Error error) {
            throw new IllegalStateException("The handler of " + event.type() + " broke", error);
        }
    }
}
