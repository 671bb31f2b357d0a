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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

    /** Only writers who wait together share; so each round lets nobody wait before all have written. */
    @Test
    void takesOneCommitForManyWritersAtOnce() {
        int rounds = 100;
        StoreFile file = openFile();
        OpenedStore store = new OpenedStore(file, Durability.PROCESS_KILL);
        Map<Integer, Integer> counters = file.chunks().openMap("counters");
        file.commit();
        long before = file.version();

        writeTogether(16, rounds, writer -> store.run(true, _ -> counters.merge(writer, 1, Integer::sum)), store);

        assertThat(file.version() - before).as("commits").isEqualTo(rounds);
        file.abandon();
        StoreFile reopened = openFile();
        assertThat(reopened.chunks().<Integer, Integer>openMap("counters").values())
                .hasSize(16)
                .containsOnly(rounds);
        reopened.close();
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

    private static void writeTogether(
            int writers, int rounds, IntFunction<OpenedStore.Answer<?>> write, OpenedStore store) {
        CyclicBarrier allHaveWritten = new CyclicBarrier(writers);
        CyclicBarrier allWereAnswered = new CyclicBarrier(writers);
        List<Future<Void>> all;
        try (ExecutorService crowd = Executors.newFixedThreadPool(writers)) {
            all = IntStream.range(0, writers)
                    .mapToObj(writer -> crowd.<Void>submit(() -> {
                        for (int round = 0; round < rounds; round++) {
                            OpenedStore.Answer<?> answer = write.apply(writer);
                            allHaveWritten.await();
                            store.awaitCommit(answer);
                            allWereAnswered.await();
                        }
                        return null;
                    }))
                    .toList();
        }
        assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ZERO));
    }

    private void increment(int writers, int times) {
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
    }

    private StoreFile openFile() {
        return StoreFile.open(file().toString());
    }

    private Path file() {
        return directory.resolve("store.mv");
    }
}
