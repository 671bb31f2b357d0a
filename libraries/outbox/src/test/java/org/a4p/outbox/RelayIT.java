package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayIT {

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void sendsWhatAnInsertSaysAndLeavesAPlainDocument() {
        OutboxCollection<Note> notes = rig.watchedBy(rig.relay(new Quiet()));
        notes.insert(new Note("n", 1), Rig.event("n", 1), Rig.event("n", 2));
        await().untilAsserted(() -> assertThat(stored("n")).containsOnlyKeys("_id", "revision"));
        assertThat(rig.log().events()).extracting(ReceivedEvent::id).containsExactly("n-1", "n-2");
        assertThat(notes.documents().find().first()).isEqualTo(new Note("n", 1));
    }

    @Test
    void sendsAStructuredCloudEventUnderTheKeyOfItsSubject() {
        rig.watchedBy(rig.relay(new Quiet())).insert(new Note("n", 1), Rig.event("n", 1));
        await().untilAsserted(() -> assertThat(rig.log().records())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.key()).asString().isEqualTo("n");
                    assertThat(sent.headers().lastHeader("content-type").value())
                            .asString()
                            .isEqualTo(CloudEvent.CONTENT_TYPE);
                    assertThat(sent.value())
                            .asString()
                            .isEqualTo(
                                    "{\"specversion\":\"1.0\",\"id\":\"n-1\",\"source\":\"/notes\",\"type\":\"note.changed.v1\","
                                            + "\"subject\":\"n\",\"time\":\"2018-09-12T12:00:00Z\",\"datacontenttype\":\"application/json\","
                                            + "\"data\":{\"number\":1}}");
                }));
    }

    @Test
    void sendsWhatAnUpdateSaysAfterWhatWasSaidBefore() {
        OutboxCollection<Note> notes = rig.watchedBy(rig.relay(new Quiet()));
        notes.insert(new Note("n", 1), Rig.event("n", 1));
        assertThat(change(notes, 1, Rig.event("n", 2))).isTrue();
        assertThat(change(notes, 2, Rig.event("n", 3))).isTrue();
        await().untilAsserted(() -> assertThat(stored("n")).containsOnlyKeys("_id", "revision"));
        assertThat(rig.log().firstOccurrences().get("n")).containsExactly("n-1", "n-2", "n-3");
    }

    @Test
    void saysNothingOfAChangeThatDidNotHappen() {
        OutboxCollection<Note> notes = rig.unwatched();
        notes.insert(new Note("n", 1));
        assertThat(change(notes, 7, Rig.event("n", 1))).isFalse();
        assertThatThrownBy(() -> notes.insert(new Note("n", 9), Rig.event("n", 2)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(stored("n")).containsOnlyKeys("_id", "revision");
    }

    @Test
    void findsWhatNobodyWasWokenFor() {
        rig.unwatched().insert(new Note("n", 1), Rig.event("n", 1));
        rig.relay(new Quiet());
        await().untilAsserted(() -> assertThat(stored("n")).containsOnlyKeys("_id", "revision"));
        assertThat(rig.log().events()).extracting(ReceivedEvent::id).containsExactly("n-1");
    }

    @Test
    void triesAgainUntilTheBrokerHasTakenThemAll() {
        UnreliableBroker broker = new UnreliableBroker(new Random(1));
        AtomicInteger failures = new AtomicInteger();
        RelayWatch watch = new Quiet() {
            @Override
            public void failed(Throwable failure) {
                failures.incrementAndGet();
            }
        };
        OutboxCollection<Note> notes =
                rig.watchedBy(rig.relay(watch, new EventSender(() -> broker, rig.topic, "notes")));
        for (int number = 0; number < 20; number++) {
            notes.insert(new Note("n" + number, 0), Rig.event("n" + number, 1), Rig.event("n" + number, 2));
        }
        await().until(() -> rig.pending() == 0);
        assertThat(failures).hasPositiveValue();
    }

    @Test
    void refusesMoreThanADocumentCanCarry() {
        OutboxCollection<Note> notes = rig.unwatched();
        notes.insert(new Note("n", 1));
        for (int number = 1; number <= OutboxCollection.MAXIMUM_PENDING; number++) {
            assertThat(change(notes, number, Rig.event("n", number))).isTrue();
        }
        assertThatThrownBy(() -> change(notes, 101, Rig.event("n", 101))).isInstanceOf(OutboxFull.class);
        assertThat(change(notes, 101)).as("a change that says nothing").isTrue();
        assertThat(stored("n").getArray("outbox")).hasSize(OutboxCollection.MAXIMUM_PENDING);
    }

    private static boolean change(OutboxCollection<Note> notes, int revision, OutboxEvent... events) {
        return notes.update(
                Filters.and(Filters.eq("_id", "n"), Filters.eq("revision", revision)),
                Updates.set("revision", revision + 1),
                events);
    }

    private BsonDocument stored(String id) {
        return rig.notes
                .withDocumentClass(BsonDocument.class)
                .find(Filters.eq("_id", id))
                .into(new ArrayList<>())
                .getFirst();
    }
}
