package org.a4p.outbox;

/** One listening of this service, from the start of the application to its end. */
public interface EventSubscription {

    /** Whether it hears every event from now on: it knows its place in each partition that is its own. */
    boolean positioned();
}
