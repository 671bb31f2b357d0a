package org.a4p.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A law: whatever records replace each other, the store has every component of the last one that was allowed to. */
class ReplaceLawIT {

    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyComponentIsAsInTheLastRecordThatReplaced(long seed) {
        Random random = new Random(seed);
        try (Rig rig = new Rig()) {
            MongoCollection<Rich> documents = rig.database.getCollection("rich", Rich.class);
            OutboxCollection<Rich> riches = new OutboxCollection<>(documents, rig.clock, id -> {});
            Rich now = Rich.random("one", 0, random);
            assertThat(riches.insertIfAbsent(now)).isTrue();
            assertThat(riches.insertIfAbsent(Rich.random("one", 7, random))).isFalse();
            documents.updateOne(eq("_id", "one"), Updates.set("ofListsOnly", 5));
            int sent = 0;
            for (int step = 0; step < STEPS; step++) {
                int seen = random.nextInt(4) == 0 ? now.version() - 1 : now.version();
                Rich next = Rich.random("one", seen + 1, random);

                boolean replaced =
                        riches.replace(and(eq("_id", "one"), eq("version", seen)), next, Rig.event("one", step));

                assertThat(replaced).as("seed %d, step %d", seed, step).isEqualTo(seen == now.version());
                sent += replaced ? 1 : 0;
                now = replaced ? next : now;
                assertThat(documents.find().into(new ArrayList<>())).isEqualTo(List.of(now));
                BsonDocument raw = Objects.requireNonNull(
                        documents.withDocumentClass(BsonDocument.class).find().first());
                assertThat(raw.getArray(OutboxField.EVENTS)).hasSize(sent);
                assertThat(raw.getInt32("ofListsOnly").getValue()).isEqualTo(5);
                assertThat(raw.containsKey("text")).isEqualTo(now.text() != null);
            }
        }
    }
}
