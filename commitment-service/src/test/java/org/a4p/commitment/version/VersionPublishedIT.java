package org.a4p.commitment.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.outbox.EventHandler;
import org.a4p.outbox.EventSubscriptions;
import org.a4p.outbox.ReceivedEvent;
import org.junit.jupiter.api.Test;

/** What listeners hear of a published version, on the real topic. */
class VersionPublishedIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofZeroDraft(service, "We commit.");
    private final List<ReceivedEvent> heard = new CopyOnWriteArrayList<>();

    @Test
    void theTopicTellsOfTheDeclarationAndOfEachVersion() {
        drafting.publish(1, "Rev.1", List.of(Drafting.added("We meet.")));
        listen();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(heard).hasSize(3));
        assertThat(heard)
                .extracting(event -> event.data().at("/version/name").asString(""))
                .containsExactlyInAnyOrder("", "zero draft", "Rev.1");
        assertThat(heard)
                .extracting(event -> event.data().path("comparePath").asString(""))
                .contains(drafting.page() + "/compare?from=1&to=2");
    }

    private void listen() {
        EventHandler ofThisText = event -> {
            if (event.subject().equals(drafting.id())) {
                heard.add(event);
            }
        };
        service.bean(EventSubscriptions.class)
                .subscribe(
                        "test-" + UUID.randomUUID(),
                        List.of("commitment.events"),
                        Map.of("declaration.created.v1", ofThisText, "version.published.v1", ofThisText));
    }
}
