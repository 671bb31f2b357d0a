package org.a4p.consultation.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events. */
final class ThreadStream {

    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;

    ThreadStream(OutputStream out) {
        this.out = out;
    }

    /** An event; browsers put the lines of its data together again, and resume from its id. */
    static String event(String name, int id, String data) {
        return event(name, "id: " + id + '\n', data);
    }

    /** An event from which nobody resumes: the id of the one before stays the last. */
    static String event(String name, String data) {
        return event(name, "", data);
    }

    private static String event(String name, String id, String data) {
        StringBuilder text =
                new StringBuilder("event: ").append(name).append('\n').append(id);
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        return text.append('\n').toString();
    }

    /** Browsers come back after this long when the line breaks, with the id of the last event they got. */
    void begin() throws IOException {
        send("retry: 2000\n\n");
    }

    void send(String event) throws IOException {
        send(event.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] event) throws IOException {
        out.write(event);
        out.flush();
    }

    /** A comment, so that nobody on the way takes the stream for dead. */
    void beat() throws IOException {
        send(HEARTBEAT);
    }
}
