package org.a4p.outbox;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A handler that remembers what it has handled, in the order of the calls, after doing what it is told to do. */
final class Heard implements EventHandler {

    private final Queue<ReceivedEvent> events = new ConcurrentLinkedQueue<>();
    private final Consumer<ReceivedEvent> first;

    Heard() {
        this(event -> {});
    }

    Heard(Consumer<ReceivedEvent> first) {
        this.first = first;
    }

    @Override
    public void handle(ReceivedEvent event) {
        first.accept(event);
        events.add(event);
    }

    List<String> ids() {
        return events.stream().map(ReceivedEvent::id).toList();
    }

    List<String> ids(String subject) {
        return events.stream()
                .filter(event -> event.subject().equals(subject))
                .map(ReceivedEvent::id)
                .toList();
    }
}
