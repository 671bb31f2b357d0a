package org.a4p.service.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.a4p.outbox.Lease;
import org.a4p.testing.Backends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeasedJobsIT {

    private static final Duration EVERY = Duration.ofMillis(20);

    private final String name = "jobs-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(Backends.start().mongoUri(name));
    private final MongoDatabase database = client.getDatabase(name);
    private final Counted one = new Counted(false);
    private final Counted other = new Counted(false);
    private final LeasedJobs first = replica(one);
    private final LeasedJobs second = replica(other);

    @AfterEach
    void end() {
        first.stop();
        second.stop();
        database.drop();
        client.close();
    }

    @Test
    void oneReplicaAtATimeDoesTheRoundsAndTheNextTakesOverWhenItEnds() {
        first.start();
        await().until(() -> one.rounds.get() >= 1);
        second.start();
        int before = one.rounds.get();
        await().until(() -> one.rounds.get() >= before + 5);
        assertThat(other.rounds).hasValue(0);

        first.stop();
        await().until(() -> other.rounds.get() >= 1);
        int last = one.rounds.get();
        await().until(() -> other.rounds.get() >= 5);
        assertThat(one.rounds).hasValue(last);
    }

    @Test
    void aRoundThatFailsIsDoneAgain() {
        Counted failing = new Counted(true);
        LeasedJobs replica = replica(failing);
        replica.start();
        await().until(() -> failing.rounds.get() >= 3);
        replica.stop();
    }

    @Test
    void oneThatFailsKeepsNoOtherFromItsTurn() {
        List<Integer> turns = new ArrayList<>();
        one.withEach(List.of(1, 0, 2), divisor -> turns.add(2 / divisor));
        assertThat(turns).containsExactly(2, 1);
    }

    @Test
    void aLeaseOutlastsTheRoundsOfItsHolder() {
        assertThat(LeasedJobs.lengthOfLease(EVERY)).isEqualTo(LeasedJobs.SHORTEST_LEASE);
    }

    private LeasedJobs replica(LeasedJob job) {
        return new LeasedJobs(
                List.of(job),
                new JobSettings(Map.of(job.name(), EVERY)),
                (task, length) -> new Lease(database, task, length, Clock.systemUTC()));
    }

    private static final class Counted implements LeasedJob {

        private final AtomicInteger rounds = new AtomicInteger();
        private final boolean failing;

        Counted(boolean failing) {
            this.failing = failing;
        }

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Duration every() {
            return Duration.ofDays(1);
        }

        @Override
        public void run() {
            rounds.incrementAndGet();
            if (failing) {
                throw new IllegalStateException("on purpose");
            }
        }
    }
}
