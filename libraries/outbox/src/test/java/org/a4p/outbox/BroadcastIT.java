package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BroadcastIT {

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void hearsWhatHappenedSinceTheStartAlthoughItBeginsToListenLater() {
        Heard heard = new Heard(event -> {
            if (event.id().equals("n-2")) {
                throw new IllegalStateException("This page has gone");
            }
        });
        try (Publisher publisher = new Publisher(rig)) {
            publisher.send(Rig.event("n", 1));
            Instant sent = rig.clock.instant();
            await().until(() -> rig.clock.instant().isAfter(sent.plusMillis(5)));
            Broadcast broadcast = new Broadcast(List.of(rig.topic), Map.of("note.changed.v1", heard), rig.backbone);
            publisher.send(Rig.event("n", 2));
            publisher.send(Rig.event("n", 3));
            assertThat(broadcast.positioned()).isFalse();

            try (Listening listening = new Listening("live", broadcast, Duration.ofSeconds(1))) {
                listening.start();
                assertThat(broadcast.awaitPositioned(Duration.ofSeconds(30))).isTrue();
                publisher.send(Rig.event("n", 4));
                await().until(() -> heard.ids().contains("n-4"));
            }
        }
        assertThat(heard.ids())
                .as("not what was before, and on after a page that fails")
                .containsExactly("n-3", "n-4");
    }
}
