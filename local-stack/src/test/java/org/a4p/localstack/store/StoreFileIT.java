package org.a4p.localstack.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileIT {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path directory;

    private final AtomicLong largest = new AtomicLong();

    @Test
    void staysSmallUnderTensOfThousandsOfSmallWrites() throws IOException {
        int writes = 30_000;
        increment(8, writes);

        long closed = Files.size(file());
        System.out.printf(
                "RESULT file under %d increments of 100 documents: at most %d KB, closed %d KB%n",
                writes, largest.get() / 1024, closed / 1024);
        assertThat(closed).isLessThan(8 * MEGABYTE);
        assertThat(largest.get()).as("while it was written").isLessThan(64 * MEGABYTE);
    }

    @Test
    void takesOneCommitForManyWritersAtOnce() {
        long commits = increment(16, 4_000);

        System.out.printf("RESULT commits of 4000 writes by 16 writers: %d%n", commits);
        assertThat(commits).isLessThan(4_000 / 2);
    }

    @Test
    void isOpenOnlyOnce() {
        try (LocalStore _ = LocalStore.start(directory, 0)) {
            assertThatThrownBy(() -> LocalStore.start(directory, 0))
                    .isInstanceOf(StoreFailedToStart.class)
                    .hasMessageContaining("locked");
        }
    }

    @Test
    void saysWhatItPromises() {
        try (LocalStore store = LocalStore.start(directory, 0)) {
            assertThat(store.durability()).isEqualTo(Durability.PROCESS_KILL);
        }
        try (LocalStore store = LocalStore.start(directory, 0, Durability.POWER)) {
            assertThat(store.durability()).isEqualTo(Durability.POWER);
        }
    }

    private long increment(int writers, int times) {
        try (LocalStore store = LocalStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri("test"));
                ExecutorService crowd = Executors.newFixedThreadPool(writers)) {
            MongoCollection<Document> counters = client.getDatabase("test").getCollection("counters");
            for (int time = 0; time < times; time++) {
                int counter = time % 100;
                crowd.execute(() -> {
                    counters.updateOne(eq(counter), Updates.inc("value", 1), new UpdateOptions().upsert(true));
                    largest.accumulateAndGet(file().toFile().length(), Math::max);
                });
            }
        }
        StoreFile reopened = StoreFile.open(file().toString());
        long commits = reopened.version();
        reopened.close();
        return commits;
    }

    private Path file() {
        return directory.resolve("store.mv");
    }
}
