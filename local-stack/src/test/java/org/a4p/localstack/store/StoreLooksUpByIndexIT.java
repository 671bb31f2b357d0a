package org.a4p.localstack.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A look-up takes as long in a large collection as in a small one; reading the collection would take 100 times as long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreLooksUpByIndexIT {

    private static final int SMALL = 500;
    private static final int LARGE = 50_000;
    private static final int MOST = 10;
    private static final int ASKED = 300;

    private LocalStore store;
    private MongoClient client;

    @BeforeAll
    void fill(@TempDir Path directory) {
        store = LocalStore.start(directory, 0);
        client = MongoClients.create(store.uri("test"));
        for (int size : List.of(SMALL, LARGE)) {
            collection(size).createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
            collection(size).createIndex(Indexes.ascending("theme", "serial"), new IndexOptions().unique(true));
            collection(size).createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
            collection(size).createIndex(Indexes.descending("parent", "serial"));
            for (int start = 0; start < size; start += SMALL) {
                collection(size)
                        .insertMany(IntStream.range(start, start + SMALL)
                                .mapToObj(StoreLooksUpByIndexIT::document)
                                .toList());
            }
            collection(size).updateOne(eq("requestId", "request-7"), Updates.set("pendingSince", 7));
        }
    }

    @AfterAll
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void byAnIdOfSeveralFields() {
        assertAsFast("_id", number -> eq(id(number)), 1);
    }

    @Test
    void byAListOfIds() {
        assertAsFast(
                "_id in 10",
                number -> in(
                        "_id",
                        IntStream.range(0, 10)
                                .mapToObj(StoreLooksUpByIndexIT::id)
                                .toList()),
                10);
    }

    @Test
    void byIdAndVersion() {
        assertAsFast("_id and version", number -> and(eq(id(number)), eq("version", 1)), 1);
    }

    @Test
    void byAUniqueField() {
        assertAsFast("unique field", number -> eq("requestId", "request-" + number), 1);
    }

    @Test
    void byACompoundUniqueKey() {
        assertAsFast("compound unique", number -> and(eq("theme", "perf"), eq("serial", number)), 1);
    }

    @Test
    void byAFieldOfMany() {
        assertAsFast("plain index", number -> and(eq("parent", number / 5), gte("serial", 0)), 5);
    }

    @Test
    void byAFieldFewHave() {
        assertAsFast("sparse index", number -> lt("pendingSince", 10), 1);
    }

    @Test
    void afterAnUpdateMovedADocument() {
        MongoCollection<Document> documents = collection(SMALL);
        documents.updateOne(eq(id(3)), Updates.set("parent", 9_999));
        documents.updateOne(eq(id(3)), Updates.set("pendingSince", 1));

        assertThat(documents.find(eq("parent", 9_999)).first()).containsEntry("_id", id(3));
        assertThat(documents.countDocuments(eq("parent", 0))).isEqualTo(4);
        documents.updateOne(eq(id(3)), Updates.set("parent", 0));
        documents.updateOne(eq(id(3)), Updates.unset("pendingSince"));
        assertThat(documents.countDocuments(eq("parent", 9_999))).isZero();
        assertThat(documents.countDocuments(lt("pendingSince", 10))).isOne();
    }

    private void assertAsFast(String what, IntFunction<Bson> query, int found) {
        assertThat(collection(SMALL).countDocuments(query.apply(17))).isEqualTo(found);
        assertThat(collection(LARGE).countDocuments(query.apply(17))).isEqualTo(found);
        long[] ofSmall = new long[ASKED];
        long[] ofLarge = new long[ASKED];
        askInTurn(query, ofSmall, ofLarge); // So that neither is measured before the code is compiled.
        askInTurn(query, ofSmall, ofLarge);
        long small = medianMicros(ofSmall);
        long large = medianMicros(ofLarge);
        System.out.printf("RESULT find by %s: %d us of %d documents, %d us of %d%n", what, small, SMALL, large, LARGE);
        assertThat(large).isLessThan(MOST * small);
    }

    /** What slows the machine for a while slows both. */
    private void askInTurn(IntFunction<Bson> query, long[] ofSmall, long[] ofLarge) {
        for (int time = 0; time < ASKED; time++) {
            ofSmall[time] = nanos(SMALL, query, time);
            ofLarge[time] = nanos(LARGE, query, time);
        }
    }

    /** Asks for one of the last documents, which a reader of the whole collection would come to last. */
    private long nanos(int size, IntFunction<Bson> query, int time) {
        Bson asked = query.apply(size - ASKED + time);
        long start = System.nanoTime();
        collection(size).find(asked).first();
        return System.nanoTime() - start;
    }

    private static long medianMicros(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow() / 1_000;
    }

    private MongoCollection<Document> collection(int size) {
        return client.getDatabase("test").getCollection("documents" + size);
    }

    private static Document id(int number) {
        return new Document("thread", "perf-2").append("number", number);
    }

    private static Document document(int number) {
        return new Document("_id", id(number))
                .append("requestId", "request-" + number)
                .append("theme", "perf")
                .append("serial", number)
                .append("parent", number / 5)
                .append("version", 1)
                .append("text", "a".repeat(200));
    }
}
