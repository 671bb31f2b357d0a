package org.a4p.consultation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.a4p.testing.Visitor;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What earlier versions stored is there when two replicas of this one start on it at the same time. */
class OldShapesIT {

    private static final Document ALL = new Document();

    @Test
    void documentsOfTheOldShapesAreReadAndChangedAsAnyOther() {
        try (RunningService before = RunningService.start()) {
            Scene scene = Scene.open(before);
            String kept = "/api/threads/" + scene.thread() + "/draft";
            Map<String, String> words = Map.of("type", "QUESTION", "text", "What was typed?", "language", "fr");
            scene.senegal().put(kept, words, "0");
            String submitted = scene.uruguay()
                    .post("/api/threads/" + scene.thread() + "/clearances", words)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            age(before.bean(MongoDatabase.class));

            List<RunningService> replicas = startedTogether(before);
            for (RunningService replica : replicas) {
                Scene there = new Scene(replica, scene.thread());
                assertThat(Visitor.json(there.anybody().get("/api/themes")).values())
                        .isNotEmpty()
                        .allMatch(theme -> theme.get("version").asInt() == 0);
                hasAllFields(Visitor.json(there.senegal().get(kept)).get("fields"));
                assertThat(Visitor.json(there.uruguay().get("/api/clearances")).findValuesAsString("text"))
                        .containsExactly("What was typed?");
            }
            Scene there = new Scene(replicas.getFirst(), scene.thread());
            assertThat(there.uruguay()
                            .put(submitted + "/words", Map.of("text", "Other words."), "0")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(there.conclude("So be it.").statusCode()).isEqualTo(201);
            replicas.forEach(RunningService::close);
        }
    }

    private static void hasAllFields(JsonNode fields) {
        assertThat(fields.propertyNames())
                .containsExactlyInAnyOrder(
                        "type", "text", "language", "quoted", "quotation", "quoted2", "quotation2", "attachments");
        assertThat(fields.get("text").asString()).isEqualTo("What was typed?");
        assertThat(fields.get("quotation2").asString()).isEqualTo("with concern");
        assertThat(fields.get("attachments").asString()).isEqualTo("one,two");
    }

    private static void age(MongoDatabase store) {
        store.getCollection("migrations").drop();
        store.getCollection("themes").updateMany(ALL, unset("version"));
        store.getCollection("consultations").updateMany(ALL, unset("planning"));
        Document fields = new Document("type", "QUESTION")
                .append("text", "What was typed?")
                .append("language", "fr")
                .append("quoted", "A4P/PERF/1/1")
                .append("quotation", "We note")
                .append("quoted2", "A4P/PERF/1/2")
                .append("quotation2", "with concern")
                .append("attachments", "one,two");
        Bson asFields = combine(set("fields", fields), unset("words"));
        store.getCollection("clearances").updateMany(ALL, combine(asFields, unset("movedAt")));
        store.getCollection("workingDrafts").updateMany(ALL, asFields);
        MongoCollection<Document> drafts = store.getCollection("workingDrafts");
        Document draft = Objects.requireNonNull(drafts.find().first());
        drafts.deleteOne(eq("_id", draft.get("_id")));
        Document id = draft.get("_id", Document.class);
        drafts.insertOne(draft.append("delegation", id.remove("delegation")));
    }

    private static List<RunningService> startedTogether(RunningService before) {
        List<CompletableFuture<RunningService>> starting = Stream.generate(
                        () -> CompletableFuture.supplyAsync(before::replica))
                .limit(2)
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }
}
