package org.a4p.consultation.contribution;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.testing.Visitor;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A process may die after an entry and before the thread's own document says so. */
class ThreadNotesIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final ThreadNotes notes = scene.service().bean(ThreadNotes.class);
    private final MongoCollection<ThematicThread> threads =
            scene.service().bean(MongoDatabase.class).getCollection("threads", ThematicThread.class);

    @Test
    void theJobMakesUpForTheNumberThatWasLost() {
        said(3);
        leave(set("lastNumber", 0));
        assertThat(thread().get("lastNumber").asInt()).isZero();

        notes.run();

        assertThat(thread().get("lastNumber").asInt()).isEqualTo(3);
        await().untilAsserted(() -> assertThat(stored().lastNumber()).isEqualTo(3));
    }

    @Test
    void theJobMakesUpForTheReopeningThatWasLost() {
        leaveReopened();
        assertThat(thread().get("state").asString()).isEqualTo("CLOSED");

        notes.run();

        assertThat(thread().get("state").asString()).isEqualTo("OPEN");
        assertThat(stored().stateNumber()).isEqualTo(3);
        assertThat(scene.anybody().get(scene.page()).body()).doesNotContain("This thread is closed");
    }

    @Test
    void theJobMakesUpForTheClosingThatWasLost() {
        said(1);
        scene.conclude("We conclude.");
        leave(combine(set("closedAt", null), set("stateNumber", 0)));
        assertThat(thread().get("state").asString()).isEqualTo("OPEN");

        notes.run();

        assertThat(thread().get("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void aServiceThatRunsMakesUpForAllOfThemByItself() {
        leaveReopened();

        try (RunningService next = scene.service().replica("--a4p.jobs.every.thread-notes=100ms")) {
            assertThat(next.address()).isNotEmpty();
            await().untilAsserted(() -> assertThat(stored().isClosed()).isFalse());
            await().untilAsserted(() -> assertThat(stored().lastNumber()).isEqualTo(20));
        }
    }

    @Test
    void theThreadItselfShowsHowItIsWhateverItsNotesSay() {
        leaveReopened();

        assertThat(scene.anybody().get(scene.page()).body())
                .doesNotContain("This thread is closed")
                .contains("Number 20");

        assertThat(stored().isClosed()).isTrue();
    }

    private void leaveReopened() {
        said(1);
        scene.conclude("We conclude.");
        scene.facilitator().post("/api/threads/" + scene.thread() + "/reopening", Map.of("text", "New facts."));
        for (int number = 4; number <= 20; number++) {
            scene.say("Number " + number);
        }
        await().untilAsserted(() -> assertThat(stored().lastNumber()).isEqualTo(20));
        leave(combine(set("closedAt", Instant.now()), set("stateNumber", 2), set("lastNumber", 2)));
    }

    private void said(int number) {
        for (int next = 1; next <= number; next++) {
            scene.say("Number " + next);
        }
        await().untilAsserted(() -> assertThat(stored().lastNumber()).isEqualTo(number));
    }

    /** Leaves the thread's document as a crash would. */
    private void leave(Bson state) {
        threads.updateOne(eq("_id", scene.id()), state);
    }

    private ThematicThread stored() {
        return Objects.requireNonNull(threads.find(eq("_id", scene.id())).first());
    }

    private JsonNode thread() {
        return Visitor.json(scene.anybody().get("/api/threads/" + scene.thread()));
    }
}
