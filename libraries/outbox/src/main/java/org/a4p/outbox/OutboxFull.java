package org.a4p.outbox;

/** A document already carries as many unsent events as it may: the broker has been away for long, try again later (503). */
public final class OutboxFull extends RuntimeException {

    OutboxFull(String collection) {
        super("A document of " + collection + " waits for too many of its events to be sent");
    }
}
