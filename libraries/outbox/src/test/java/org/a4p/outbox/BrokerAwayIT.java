package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.a4p.localstack.broker.LocalBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayIT {

    private static final int ANY_FREE_PORT = 0;

    @TempDir
    private Path directory;

    @Test
    void writesGoOnAndWhatTheySaidIsSentInOrderWhenItIsBack() {
        LocalBroker broker = LocalBroker.start(directory, ANY_FREE_PORT);
        int port = Integer.parseInt(broker.bootstrapServers().split(":", 2)[1]);
        try (Rig rig = new Rig(broker.bootstrapServers())) {
            OutboxCollection<Note> notes = rig.watchedBy(rig.relay(new Quiet()));
            notes.insert(new Note("n", 0), Rig.event("n", 0));
            await().untilAsserted(() -> assertThat(rig.pending()).isZero());
            broker.close();

            for (int number = 1; number <= 50; number++) {
                assertThat(notes.update(Filters.eq("_id", "n"), Updates.inc("revision", 1), Rig.event("n", number)))
                        .isTrue();
            }
            assertThat(rig.pending()).isEqualTo(1);

            broker = LocalBroker.start(directory, port);
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(rig.pending()).isZero());
            assertThat(rig.log().firstOccurrences().get("n"))
                    .containsExactlyElementsOf(IntStream.rangeClosed(0, 50)
                            .mapToObj(number -> "n-" + number)
                            .toList());
        } finally {
            broker.close();
        }
    }
}
