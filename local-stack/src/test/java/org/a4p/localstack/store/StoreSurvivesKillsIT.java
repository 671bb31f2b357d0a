package org.a4p.localstack.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.a4p.localstack.store.StoreProcess.StoreKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills under load, each 0.1 to 1.0 seconds after the writers began; the file is the same throughout. */
class StoreSurvivesKillsIT {

    private static final int KILLS = 60;
    private static final int WRITERS = 4;
    private static final long SEED = 20_180_911;

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);

    @Test
    void theDurableStoreKeepsEveryAcknowledgedWrite() throws Exception {
        Outcome outcome = killRepeatedly(StoreKind.DURABLE, soFar -> false);

        assertThat(outcome.acknowledged()).isGreaterThan(KILLS * WRITERS);
        assertThat(outcome.lost()).isZero();
    }

    @Test
    void theUnmodifiedBackendFailsTheSameTest() throws Exception {
        Outcome outcome = killRepeatedly(StoreKind.UNMODIFIED, soFar -> soFar.lost() > 0);

        assertThat(outcome.lost()).isPositive();
    }

    private Outcome killRepeatedly(StoreKind kind, Predicate<Outcome> isEnough) throws Exception {
        Outcome outcome = new Outcome(0, 0, 0);
        List<WritesUnderKill> writes = List.of();
        int kill = 0;
        while (kill < KILLS && !isEnough.test(outcome)) {
            kill++;
            try (StoreProcess process = StoreProcess.start(kind, directory);
                    MongoClient client = MongoClients.create(process.uri())) {
                outcome = outcome.plus(writes, client.getDatabase("kill-" + (kill - 1)));
                writes = writeUntilKilled(process, client.getDatabase("kill-" + kill));
            }
        }
        try (StoreProcess process = StoreProcess.start(kind, directory);
                MongoClient client = MongoClients.create(process.uri())) {
            outcome = outcome.plus(writes, client.getDatabase("kill-" + kill));
        }
        System.out.printf(
                "RESULT %s store: %d kills, %d writes acknowledged, %d lost%n",
                kind, outcome.kills(), outcome.acknowledged(), outcome.lost());
        return outcome;
    }

    private List<WritesUnderKill> writeUntilKilled(StoreProcess process, MongoDatabase database) throws Exception {
        List<WritesUnderKill> writes = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new WritesUnderKill(writer, database))
                .toList();
        List<Thread> threads = new ArrayList<>();
        for (WritesUnderKill writer : writes) {
            threads.add(Thread.ofPlatform().start(writer));
        }
        // The one place where waiting is the point: the moment of the kill is what the test draws by lot.
        TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(901));
        process.kill();
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
        }
        return writes;
    }

    private record Outcome(int kills, int acknowledged, int lost) {

        Outcome plus(List<WritesUnderKill> writes, MongoDatabase reopened) {
            if (writes.isEmpty()) {
                return this;
            }
            int acknowledgedNow =
                    writes.stream().mapToInt(WritesUnderKill::acknowledged).sum();
            int lostNow =
                    writes.stream().mapToInt(writer -> writer.lostIn(reopened)).sum();
            return new Outcome(kills + 1, acknowledged + acknowledgedNow, lost + lostNow);
        }
    }
}
