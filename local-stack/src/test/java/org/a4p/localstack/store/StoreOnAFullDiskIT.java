package org.a4p.localstack.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOnAFullDiskIT {

    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    private Path directory;

    private LocalStore store;
    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeEach
    void start() {
        open();
        documents.insertOne(new Document("_id", "kept").append("value", 1));
    }

    @AfterEach
    void stop() {
        DiskThatFills.free();
        client.close();
        store.close();
    }

    @Test
    void refusesWritesAndSaysWhy() {
        DiskThatFills.fill();

        assertThatThrownBy(() -> documents.insertOne(new Document("_id", "refused")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refusal -> assertThat(refusal.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE))
                .hasMessageContaining("The store could not write its file");
    }

    @Test
    void goesOnReadingWhatItHad() {
        DiskThatFills.fill();
        assertThatThrownBy(() -> documents.updateOne(eq("kept"), Updates.inc("value", 1)))
                .isInstanceOf(MongoCommandException.class);

        assertThat(documents.find(eq("kept")).first()).containsEntry("value", 1);
        assertThat(documents.countDocuments()).isOne();
    }

    @Test
    void takesWritesAgainWhenThereIsSpace() {
        DiskThatFills.fill();
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", "refused")))
                .isInstanceOf(MongoCommandException.class);
        DiskThatFills.free();

        documents.insertOne(new Document("_id", "later"));

        reopen();
        assertThat(ids()).containsExactlyInAnyOrder("kept", "later");
    }

    @Test
    void hasExactlyWhatItAcknowledgedWhenTheDiskFillsUnderLoad() throws Exception {
        Set<Object> acknowledged = ConcurrentHashMap.newKeySet();
        acknowledged.add("kept");
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (int number = 0; number < 2_000; number++) {
                String id = "number-" + number;
                writers.execute(() -> insert(id, acknowledged, refused));
                if (number % 500 == 250) {
                    DiskThatFills.fill();
                } else if (number % 500 == 300) {
                    DiskThatFills.free();
                }
            }
        }

        reopen();
        assertThat(ids()).isEqualTo(acknowledged);
        assertThat(acknowledged).hasSize(2_001 - refused.get());
    }

    private void insert(String id, Set<Object> acknowledged, AtomicInteger refused) {
        try {
            documents.insertOne(new Document("_id", id));
            acknowledged.add(id);
        } catch (MongoCommandException refusal) {
            refused.incrementAndGet();
        }
    }

    private Set<Object> ids() {
        return documents.find().map(document -> document.get("_id")).into(new HashSet<>());
    }

    private void reopen() {
        client.close();
        store.close();
        open();
    }

    private void open() {
        String file = directory.resolve("store.mv").toString();
        store = LocalStore.start(DiskThatFills.nameOf(file), 0, Durability.PROCESS_KILL);
        client = MongoClients.create(store.uri("test"));
        documents = client.getDatabase("test").getCollection("documents");
    }
}
