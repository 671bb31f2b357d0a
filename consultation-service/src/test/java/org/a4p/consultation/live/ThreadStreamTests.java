package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThreadStreamTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ThreadStream stream = new ThreadStream(out);

    @Test
    void everyLineOfTheDataIsMarkedAsData() throws IOException {
        stream.send(ThreadStream.event("contribution", 7, "<p>one</p>\n\nevent: forged\r\n<p>سلام</p>"));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "event: contribution\nid: 7\ndata: <p>one</p>\ndata: \ndata: event: forged\ndata: <p>سلام</p>\n\n");
    }

    @Test
    void anEventWithoutAnIdLeavesTheLastOneStanding() throws IOException {
        stream.send(ThreadStream.event("changed", "3"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("event: changed\ndata: 3\n\n");
    }

    @Test
    void aHeartbeatIsAComment() throws IOException {
        stream.beat();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(":\n\n");
    }
}
