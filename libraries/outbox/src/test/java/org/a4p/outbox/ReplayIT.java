package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayIT {

    private static final int EVENTS = 300;

    private final Rig rig = new Rig();
    private final MongoCollection<Document> effects = rig.database.getCollection("effects");

    @AfterEach
    void close() {
        rig.close();
    }

    /** Idempotent by a natural id: doing it twice leaves what doing it once does, but for the count of writes. */
    private void note(ReceivedEvent event) {
        effects.replaceOne(
                Filters.eq("_id", event.id()),
                new Document("_id", event.id()).append("subject", event.subject()),
                new ReplaceOptions().upsert(true));
    }

    @Test
    void fromTheBeginningDoesNothing() {
        Heard first = handleAll();
        List<Document> before = effects();
        forgetPositions();

        Heard again = new Heard(this::note);
        rig.subscribe("readers", again);
        await().until(() -> rig.counted("readers", "repeated") == EVENTS);
        assertThat(again.ids()).isEmpty();
        assertThat(first.ids()).hasSize(EVENTS);
        assertThat(effects()).isEqualTo(before);
    }

    @Test
    void evenWithoutTheNotesOfWhatWasHandledChangesNothing() {
        handleAll();
        List<Document> before = effects();
        forgetPositions();
        rig.database.getCollection("handledEvents").deleteMany(new Document());

        Heard again = new Heard(this::note);
        rig.subscribe("readers", again);
        await().until(() -> again.ids().size() == EVENTS);
        assertThat(effects()).isEqualTo(before);
    }

    private Heard handleAll() {
        try (Publisher publisher = new Publisher(rig)) {
            for (int number = 0; number < EVENTS; number++) {
                publisher.send(Rig.event("n" + number % 20, number));
            }
        }
        Heard heard = new Heard(this::note);
        try (Listening listening = rig.subscribe("readers", heard)) {
            await().until(() -> rig.counted("readers", "handled") == EVENTS);
            assertThat(listening).isNotNull();
        }
        return heard;
    }

    private void forgetPositions() {
        try (Admin admin = rig.backbone.clients().newAdmin()) {
            await().ignoreExceptions()
                    .untilAsserted(() ->
                            admin.deleteConsumerGroups(List.of("readers")).all().get());
        }
    }

    private List<Document> effects() {
        return effects.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }
}
