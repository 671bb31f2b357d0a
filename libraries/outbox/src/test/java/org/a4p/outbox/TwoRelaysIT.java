package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoRelaysIT {

    private static final int WRITERS = 8;
    private static final int CHANGES = 60;

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void atOnceKeepTheOrderOfEachDocumentAndLoseNothing() throws Exception {
        Relay one = rig.relay(new Quiet());
        Relay other = rig.relay(new Quiet());
        OutboxCollection<Note> notes = new OutboxCollection<>(rig.notes, rig.clock, id -> {
            one.wake(id);
            other.wake(id);
        });
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String note = "n" + writer;
                done.add(writers.submit(() -> write(notes, note)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rig.pending()).isZero());
        assertThat(rig.log().firstOccurrences())
                .hasSize(WRITERS)
                .allSatisfy((note, ids) -> assertThat(ids)
                        .containsExactlyElementsOf(IntStream.rangeClosed(0, CHANGES)
                                .mapToObj(number -> note + "-" + number)
                                .toList()));
    }

    private static void write(OutboxCollection<Note> notes, String note) {
        notes.insert(new Note(note, 0), Rig.event(note, 0));
        for (int number = 1; number <= CHANGES; number++) {
            notes.update(Filters.eq("_id", note), Updates.inc("revision", 1), Rig.event(note, number));
        }
    }
}
