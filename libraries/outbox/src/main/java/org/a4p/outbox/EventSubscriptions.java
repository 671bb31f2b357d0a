package org.a4p.outbox;

import java.util.Collection;
import java.util.Map;

/** Listens to the events of other services, and of one's own. Call it while beans are made; it listens once all are there. */
public final class EventSubscriptions {

    EventSubscriptions() {}

    /**
     * Handles each event of the topics once in effect, whichever replica of the group hears it, from the oldest event kept. Types
     * without a handler are skipped. See {@link EventHandler} for what a handler owes.
     */
    public EventSubscription subscribe(String group, Collection<String> topics, Map<String, EventHandler> handlers) {
        return () -> false;
    }

    /**
     * Every replica hears every event from now on; nothing is remembered, and what a handler throws is logged and passed over.
     * For pages that are open at this moment: they read what they missed from the store.
     */
    public EventSubscription broadcast(Collection<String> topics, Map<String, EventHandler> handlers) {
        return () -> false;
    }
}
