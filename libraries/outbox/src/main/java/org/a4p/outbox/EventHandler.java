package org.a4p.outbox;

/**
 * What a service does when it hears an event.
 *
 * <p>It must be idempotent by natural ids: a crash between the handler's last write and the note that the event was handled
 * makes the event come again. Write under an {@code _id} that follows from the event, and take a duplicate key for done.
 *
 * <p>A fault of the store, the network or the broker is thrown on, not caught: the same event is then tried again, for ever,
 * before any later one of its partition. {@link UnprocessableEvent} puts the event aside at once; anything else that is thrown,
 * after five attempts.
 */
@FunctionalInterface
public interface EventHandler {

    /** Does it, in order per subject; different subjects come at the same time, on threads of their own. */
    void handle(ReceivedEvent event);
}
