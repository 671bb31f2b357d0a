package org.a4p.localstack.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.bson.Document;

/**
 * Single inserts per second, alone and in a crowd, of each store; medians of rounds that take turns, so that what else
 * the machine does hits all alike. The ratios are what carries over.
 */
final class StoreThroughput {

    private static final int CROWD = 16;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(2);

    private StoreThroughput() {}

    public static void main(String[] arguments) throws Exception {
        Candidate memory = Candidate.of("memory", _ -> Running.of(new MemoryBackend()));
        List<Candidate> candidates = List.of(
                memory,
                Candidate.of("unmodified H2", directory -> Running.of(new H2Backend(directory + "/store.mv"))),
                Candidate.of("durable: process kill", directory -> Running.of(directory, Durability.PROCESS_KILL)),
                Candidate.of("durable: power", directory -> Running.of(directory, Durability.POWER)));
        for (int round = 0; round < ROUNDS; round++) {
            for (Candidate candidate : candidates) {
                candidate.alone()[round] = insertsPerSecond(candidate.start(), 1);
                candidate.crowd()[round] = insertsPerSecond(candidate.start(), CROWD);
            }
        }
        System.out.printf("%-24s %12s %12s %8s %8s%n", "store", "1 writer/s", CROWD + " writers/s", "ratio", "ratio");
        for (Candidate candidate : candidates) {
            double one = median(candidate.alone());
            double many = median(candidate.crowd());
            System.out.printf(
                    "%-24s %12.0f %12.0f %8.2f %8.2f%n",
                    candidate.name(), one, many, one / median(memory.alone()), many / median(memory.crowd()));
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double insertsPerSecond(Function<Path, Running> store, int writers) throws Exception {
        Running running = store.apply(Files.createTempDirectory("store-throughput-"));
        try (MongoClient client = MongoClients.create(running.uri())) {
            MongoCollection<Document> inserts = client.getDatabase("throughput").getCollection("inserts");
            insertFor(WARM_UP, inserts, writers);
            return insertFor(MEASURED, inserts, writers) * 1e9 / MEASURED.toNanos();
        } finally {
            running.stop().run();
        }
    }

    private static long insertFor(Duration duration, MongoCollection<Document> inserts, int writers)
            throws InterruptedException {
        AtomicLong inserted = new AtomicLong();
        long end = System.nanoTime() + duration.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    inserts.insertOne(new Document("text", "a".repeat(500)));
                    inserted.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return inserted.get();
    }

    @SuppressWarnings("ArrayRecordComponent") // Filled in as the rounds go.
    private record Candidate(String name, Function<Path, Running> start, double[] alone, double[] crowd) {

        static Candidate of(String name, Function<Path, Running> start) {
            return new Candidate(name, start, new double[ROUNDS], new double[ROUNDS]);
        }
    }

    private record Running(String uri, Runnable stop) {

        static Running of(MongoBackend backend) {
            MongoServer server = new MongoServer(backend);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, 32);
            return new Running(server.getConnectionString(), server::shutdownNow);
        }

        static Running of(Path directory, Durability durability) {
            LocalStore store = LocalStore.start(directory, 0, durability);
            return new Running(store.uri("throughput"), store::close);
        }
    }
}
