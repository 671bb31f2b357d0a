package org.a4p.consultation.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes server-sent events. */
final class ThreadStream {

    private final OutputStream out;

    ThreadStream(OutputStream out) {
        this.out = out;
    }

    /** Browsers come back after this long when the line breaks, with the id of the last event they got. */
    void begin() throws IOException {
        write("retry: 2000\n\n");
    }

    /** An event; browsers put the lines of its data together again. */
    void send(String event, int id, String data) throws IOException {
        StringBuilder text = new StringBuilder("event: ")
                .append(event)
                .append("\nid: ")
                .append(id)
                .append('\n');
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        write(text.append('\n').toString());
    }

    /** A comment, so that nobody on the way takes the stream for dead. */
    void beat() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
