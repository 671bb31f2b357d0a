package org.a4p.testing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class DocumentWritesIT extends DocumentsContract {

    @Test
    void aDocumentComesBackAsItWasStored() {
        Document stored = new Document("_id", number("perf-2", 14))
                .append("text", "Texte, текст, نص, 文本")
                .append("count", 3)
                .append("long", 1L << 60)
                .append("share", 0.18)
                .append("open", true)
                .append("at", Date.from(Instant.parse("2018-09-11T12:00:00.123Z")))
                .append("nothing", null)
                .append("names", new Document("en", "Performance").append("fr", "Performance"))
                .append("list", List.of(new Document("a", 1), new Document("a", 2)));

        documents().insertOne(stored);

        assertThat(documents().find(eq(number("perf-2", 14))).first()).isEqualTo(stored);
    }

    @Test
    void replacingAndDeletingSayHowManyTheyFound() {
        documents().insertOne(new Document("_id", 1).append("title", "old"));

        assertThat(documents().replaceOne(eq(1), new Document("title", "new")).getMatchedCount())
                .isOne();
        assertThat(documents().replaceOne(eq(2), new Document("title", "none")).getMatchedCount())
                .isZero();
        assertThat(documents().find(eq(1)).first()).isEqualTo(new Document("_id", 1).append("title", "new"));
        assertThat(documents().deleteOne(eq(1)).getDeletedCount()).isOne();
        assertThat(documents().deleteOne(eq(1)).getDeletedCount()).isZero();
    }

    @Test
    void aGuardedUpdateChangesNothingWhenTheVersionMovedOn() {
        documents().insertOne(new Document("_id", "t").append("version", 2));

        UpdateResult stale = documents().updateOne(and(eq("t"), eq("version", 1)), inc("version", 1));
        UpdateResult fresh = documents().updateOne(and(eq("t"), eq("version", 2)), inc("version", 1));

        assertThat(stale.getMatchedCount()).isZero();
        assertThat(fresh.getModifiedCount()).isOne();
        assertThat(documents().find(eq("t")).first()).containsEntry("version", 3);
    }

    @Test
    void stateAndEventsGoInOneUpdateAndEventsLeaveOneByOne() {
        documents().insertOne(new Document("_id", "t").append("open", true));

        documents()
                .updateOne(
                        eq("t"),
                        combine(
                                set("open", false),
                                inc("version", 1),
                                pushEach("outbox", List.of(event("e1"), event("e2"))),
                                set("outboxPendingSince", Instant.EPOCH)));
        documents().updateOne(eq("t"), pull("outbox", new Document("id", "e1")));
        documents().updateOne(eq("t"), pull("outbox", event("e3")));

        assertThat(documents().find(and(eq("t"), size("outbox", 1))).first())
                .containsEntry("open", false)
                .containsEntry("version", 1)
                .containsEntry("outbox", List.of(event("e2")));
    }

    @Test
    void anEventLeavesByItsId() {
        documents()
                .insertOne(new Document("_id", "t").append("outbox", List.of(event("e1"), event("e2"), event("e3"))));

        documents().updateOne(eq("t"), pull("outbox", new Document("id", new Document("$in", List.of("e1", "e3")))));
        documents().updateOne(and(eq("t"), size("outbox", 0)), unset("outboxPendingSince"));

        assertThat(documents().find(eq("t")).first()).containsEntry("outbox", List.of(event("e2")));
    }

    @Test
    void aSetHoldsAnElementOnce() {
        documents().insertOne(new Document("_id", "t"));

        documents().updateOne(eq("t"), addToSet("followers", "sen"));
        documents().updateOne(eq("t"), addToSet("followers", "sen"));
        documents().updateOne(eq("t"), push("history", "sen"));

        assertThat(documents().find(eq("t")).first())
                .containsEntry("followers", List.of("sen"))
                .containsEntry("history", List.of("sen"));
    }

    @Test
    void anUpsertSetsSomeFieldsOnlyWhenItInserts() {
        for (int time = 0; time < 2; time++) {
            documents()
                    .updateOne(
                            eq("t"),
                            combine(setOnInsert("createdAt", time), set("seenAt", time)),
                            new UpdateOptions().upsert(true));
        }
        documents().replaceOne(eq("r"), new Document("x", 1), new ReplaceOptions().upsert(true));

        assertThat(documents().find(eq("t")).first())
                .containsEntry("createdAt", 0)
                .containsEntry("seenAt", 1);
        assertThat(documents().find(eq("r")).first()).containsEntry("x", 1);
    }

    @Test
    void findOneAndUpdateGivesTheDocumentBeforeOrAfter() {
        var upsert = new FindOneAndUpdateOptions().upsert(true);

        assertThat(documents().findOneAndUpdate(eq("n"), inc("next", 1), upsert))
                .isNull();
        assertThat(documents().findOneAndUpdate(eq("n"), inc("next", 1), upsert))
                .containsEntry("next", 1);
        assertThat(documents().findOneAndUpdate(eq("n"), inc("next", 1), upsert.returnDocument(ReturnDocument.AFTER)))
                .containsEntry("next", 3);
        assertThat(documents().findOneAndDelete(eq("n"))).containsEntry("next", 3);
    }

    private static Document event(String id) {
        return new Document("id", id).append("type", "contribution.published.v1");
    }
}
