package org.a4p.consultation.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.a4p.testing.Visitor;

/** A browser's EventSource, as far as tests need it: keeps what arrived, and whether the line has ended. */
final class StreamReader implements AutoCloseable {

    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile int heartbeats;
    private volatile boolean ended;

    private StreamReader(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.startVirtualThread(this::read);
    }

    static StreamReader open(Visitor visitor, String path, String... headers) {
        return new StreamReader(visitor.open(path, headers));
    }

    int status() {
        return response.statusCode();
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** Numbers of the contributions that arrived, in the order they did. */
    List<Integer> numbers() {
        return events.stream()
                .filter(event -> event.name().equals("contribution"))
                .map(Event::id)
                .toList();
    }

    /** Numbers of the contributions that were said to have changed. */
    List<String> changed() {
        return events.stream()
                .filter(event -> event.name().equals("changed"))
                .map(Event::data)
                .toList();
    }

    int heartbeats() {
        return heartbeats;
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException alreadyGone) {
            ended = true;
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            List<String> block = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    take(block);
                    block.clear();
                } else {
                    block.add(line);
                }
            }
        } catch (IOException gone) {
            ended = true;
        }
        ended = true;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes
    private void take(List<String> block) {
        if (block.equals(List.of(":"))) {
            heartbeats++;
        }
        String name = field(block, "event");
        if (!name.isEmpty()) {
            String id = field(block, "id");
            events.add(new Event(name, id.isEmpty() ? 0 : Integer.parseInt(id), field(block, "data")));
        }
    }

    private static String field(List<String> block, String name) {
        return String.join(
                "\n",
                block.stream()
                        .filter(line -> line.startsWith(name + ": "))
                        .map(line -> line.substring(name.length() + 2))
                        .toList());
    }

    /** @param id 0 if it has none */
    record Event(String name, int id, String data) {}
}
