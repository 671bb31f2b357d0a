package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Relays that end between the acknowledgement and the removal: the one moment in which an event is in both places. */
class CrashIT {

    private static final int DOCUMENTS = 5;

    private final Rig rig = new Rig();
    private final MongoCollection<Document> effects = rig.database.getCollection("effects");

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aHundredRelaysLoseNothingAndDoubleNoEffect() {
        Heard heard = new Heard(this::countTheEffect);
        rig.subscribe("readers", heard);
        int rounds = 100;
        List<String> written = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Relay relay = rig.relay(Killed.afterAcknowledgement());
            written.addAll(write(rig.watchedBy(relay), round));
            await().dontCatchUncaughtExceptions().until(relay::hasEnded);
        }
        rig.relay(new Quiet());
        assertAllHadTheirEffectOnce(heard, written);
        assertThat(rig.log().records())
                .as("duplicates on the topic show that the relays did die there")
                .hasSizeGreaterThan(written.size() + rounds);
    }

    @Test
    void threeProcessesLoseNothingAndDoubleNoEffect() throws Exception {
        Heard heard = new Heard(this::countTheEffect);
        rig.subscribe("readers", heard);
        List<String> written = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            written.addAll(write(rig.unwatched(), round));
            Process process = DyingRelay.start(rig);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(DyingRelay.HALTED);
        }
        rig.relay(new Quiet());
        assertAllHadTheirEffectOnce(heard, written);
        assertThat(rig.log().records()).hasSizeGreaterThan(written.size());
    }

    private void assertAllHadTheirEffectOnce(Heard heard, List<String> written) {
        await().atMost(Duration.ofSeconds(60)).until(() -> heard.ids().size() >= written.size());
        await().untilAsserted(() -> assertThat(rig.pending()).isZero());
        assertThat(effects.find().into(new ArrayList<>()))
                .hasSize(written.size())
                .allSatisfy(effect -> assertThat(effect.getInteger("times")).isEqualTo(1));
        rig.log()
                .firstOccurrences()
                .forEach((note, ids) -> assertThat(ids)
                        .as("first occurrences of " + note)
                        .containsExactlyElementsOf(written.stream()
                                .filter(id -> id.startsWith(note + "-"))
                                .toList()));
    }

    /** Two changes of one document; the third and later rounds find it waiting from earlier ones. */
    private static List<String> write(OutboxCollection<Note> notes, int round) {
        String note = "n" + round % DOCUMENTS;
        OutboxEvent one = Rig.event(note, 2 * round);
        OutboxEvent other = Rig.event(note, 2 * round + 1);
        if (round < DOCUMENTS) {
            notes.insert(new Note(note, 0), one, other);
        } else {
            assertThat(notes.update(Filters.eq("_id", note), Updates.inc("revision", 1), one, other))
                    .isTrue();
        }
        return List.of(one.id(), other.id());
    }

    private void countTheEffect(ReceivedEvent event) {
        effects.updateOne(Filters.eq("_id", event.id()), Updates.inc("times", 1), new UpdateOptions().upsert(true));
    }
}
