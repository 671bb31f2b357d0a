package org.a4p.outbox;

/** An event that can never be handled, however often it is tried: it goes to the dead-letter topic at once. */
public final class UnprocessableEvent extends RuntimeException {

    /** With the reason that whoever looks after the dead letters will read. */
    public UnprocessableEvent(String reason) {
        super(reason);
    }

    /** With the reason that whoever looks after the dead letters will read, and what it rests on. */
    public UnprocessableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
