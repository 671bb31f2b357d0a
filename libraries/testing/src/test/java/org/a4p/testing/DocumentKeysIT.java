package org.a4p.testing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class DocumentKeysIT extends DocumentsContract {

    @Test
    void anIdIsTakenOnce() {
        documents().insertOne(new Document("_id", number("perf-2", 1)));

        assertDuplicate(() -> documents().insertOne(new Document("_id", number("perf-2", 1))));
        documents().insertOne(new Document("_id", number("perf-2", 2)));
    }

    @Test
    void idsThatDifferOnlyInsideAListAreTwo() {
        documents().insertOne(new Document("_id", new Document("path", List.of("a", "b"))));
        documents().insertOne(new Document("_id", new Document("path", List.of("a", "c"))));

        assertThat(documents().countDocuments()).isEqualTo(2);
        assertThat(documents().find(eq(new Document("path", List.of("a", "c")))).first())
                .isNotNull();
    }

    @Test
    void oneAndOneAsAnotherKindOfNumberAreTheSameId() {
        documents().insertOne(new Document("_id", number("perf-2", 1)));

        Document longNumber = new Document("thread", "perf-2").append("number", 1L);
        assertThat(documents().find(eq(longNumber)).first()).isNotNull();
        assertDuplicate(() -> documents().insertOne(new Document("_id", longNumber)));
    }

    @Test
    void aUniqueFieldIsTakenOnceAndFreeAgainWhenItsDocumentGoes() {
        documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        documents().insertOne(new Document("_id", 1).append("requestId", "a"));
        documents().insertOne(new Document("_id", 2).append("requestId", "b"));

        assertDuplicate(() -> documents().insertOne(new Document("_id", 3).append("requestId", "a")));
        assertDuplicate(() -> documents().updateOne(eq(2), set("requestId", "a")));
        documents().deleteOne(eq(1));
        documents().updateOne(eq(2), set("requestId", "a"));
        assertThat(documents().find(eq("requestId", "a")).first()).containsEntry("_id", 2);
        assertThat(documents().find(eq("requestId", "b")).first()).isNull();
    }

    @Test
    void aCompoundUniqueKeyIsTakenOnce() {
        documents().createIndex(Indexes.ascending("aggregate", "version"), new IndexOptions().unique(true));
        documents().insertOne(version("declaration", 1));
        documents().insertOne(version("declaration", 2));
        documents().insertOne(version("other", 1));

        assertDuplicate(() -> documents().insertOne(version("declaration", 2)));
        assertThat(documents()
                        .find(and(eq("aggregate", "declaration"), eq("version", 2)))
                        .first())
                .containsEntry("version", 2);
    }

    @Test
    void aSparseUniqueFieldMayBeAbsentInMany() {
        documents()
                .createIndex(
                        Indexes.ascending("token"),
                        new IndexOptions().unique(true).sparse(true));
        documents().insertOne(new Document("_id", 1));
        documents().insertOne(new Document("_id", 2));
        documents().insertOne(new Document("_id", 3).append("token", "t"));

        assertDuplicate(() -> documents().updateOne(eq(1), set("token", "t")));
    }

    @Test
    void ofAnUnorderedBatchOnlyTheDuplicatesAreRefused() {
        documents().insertOne(new Document("_id", 2));
        List<Document> batch = IntStream.rangeClosed(1, 3)
                .mapToObj(id -> new Document("_id", id))
                .toList();

        assertThatThrownBy(() -> documents().insertMany(batch, new InsertManyOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(documents().countDocuments()).isEqualTo(3);
    }

    @Test
    void aThousandConcurrentIncrementsAreAThousand() throws Exception {
        inParallel(1_000, () -> documents().updateOne(eq("n"), inc("value", 1), new UpdateOptions().upsert(true)));

        assertThat(documents().find(eq("n")).first()).containsEntry("value", 1_000);
    }

    @Test
    void ofManyRacersOneInserts() throws Exception {
        long inserted = inParallel(
                200,
                () -> documents()
                                .updateOne(eq("n"), set("value", 1), new UpdateOptions().upsert(true))
                                .getUpsertedId()
                        != null);

        assertThat(inserted).isOne();
        assertThat(documents().countDocuments()).isOne();
    }

    private static long inParallel(int times, Callable<?> work) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(16)) {
            long yes = 0;
            for (Future<?> result : workers.invokeAll(IntStream.range(0, times)
                    .<Callable<Object>>mapToObj(ignored -> work::call)
                    .toList())) {
                yes += Boolean.TRUE.equals(result.get()) ? 1 : 0;
            }
            return yes;
        }
    }

    private static Document version(String aggregate, int version) {
        return new Document("aggregate", aggregate).append("version", version);
    }

    private static void assertDuplicate(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refusal -> assertThat(refusal.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }
}
