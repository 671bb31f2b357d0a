package org.a4p.service.migration;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.a4p.outbox.Lease;
import org.a4p.testing.Backends;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private final String name = "migrations-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(Backends.start().mongoUri(name));
    private final MongoDatabase database = client.getDatabase(name);
    private final MongoCollection<Document> themes = database.getCollection("themes");
    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        database.drop();
        client.close();
    }

    @Test
    void twoReplicasThatStartTogetherRunEachStepOnceInOrderAndNeitherIsDoneBefore() throws InterruptedException {
        old("one", "two");
        CountDownLatch together = new CountDownLatch(2);
        CountDownLatch bothIn = new CountDownLatch(2);
        List<Thread> starts = Stream.generate(() -> Thread.ofVirtual().start(() -> {
                    Migrations replica = replica(Clock.systemUTC());
                    replica.add("2026-02-names", () -> ran.add("names"));
                    replica.add("2026-01-versions", () -> {
                        giveVersions();
                        await(bothIn, Duration.ofMillis(300));
                    });
                    await(together, Duration.ofSeconds(10));
                    replica.afterSingletonsInstantiated();
                    ran.add(themes.countDocuments(eq("version", 0)) + " migrated");
                }))
                .limit(2)
                .toList();
        for (Thread start : starts) {
            start.join();
        }

        assertThat(ran).containsExactly("versions", "names", "2 migrated", "2 migrated");
        assertThat(recorded()).containsExactly("2026-01-versions", "2026-02-names");
    }

    @Test
    void aStepThatFailsMidwayEndsTheStartIsNotRecordedAndIsDoneAgainByTheNext() {
        old("one", "two");
        Migrations failing = replica(Clock.systemUTC());
        failing.add("2026-01-versions", () -> {
            themes.updateOne(eq("_id", "one"), set("version", 0));
            throw new IllegalStateException("midway");
        });
        failing.add("2026-02-names", () -> ran.add("names"));
        assertThatIllegalStateException()
                .isThrownBy(failing::afterSingletonsInstantiated)
                .withMessage("midway");
        assertThat(ran).isEmpty();
        assertThat(recorded()).isEmpty();
        themes.updateOne(eq("_id", "one"), set("version", 7));

        Migrations next = replica(Clock.systemUTC());
        next.add("2026-01-versions", this::giveVersions);
        next.afterSingletonsInstantiated();

        assertThat(recorded()).containsExactly("2026-01-versions");
        assertThat(themes.countDocuments(eq("version", 7))).isEqualTo(1);
        assertThat(themes.countDocuments(eq("version", 0))).isEqualTo(1);
    }

    @Test
    void whenTheOneThatMigratesDiesTheNextTakesOverAfterItsLease() {
        Instant now = Instant.now();
        Lease dead =
                new Lease(database, "migrations-at-start", Duration.ofMillis(300), Clock.fixed(now, ZoneOffset.UTC));
        assertThat(dead.hold()).isTrue();
        Migrations next = replica(Clock.systemUTC());
        next.add("2026-01-versions", () -> ran.add(Instant.now().toString()));

        next.afterSingletonsInstantiated();

        assertThat(ran)
                .singleElement()
                .satisfies(at -> assertThat(Instant.parse(at)).isAfterOrEqualTo(now.plusMillis(300)));
    }

    @Test
    void whatAReplicaOfTheVersionBeforeWritesDuringARollOutIsMigratedToo() {
        Migrations replica = replica(Clock.systemUTC());
        replica.add("2026-01-versions", this::giveVersions);
        replica.afterSingletonsInstantiated();
        old("late");

        replica.run();
        assertThat(themes.countDocuments(eq("version", 0))).isEqualTo(1);

        Migrations later = replica(Clock.offset(Clock.systemUTC(), Migrations.ROLL_OUT.plusMinutes(1)));
        later.add("2026-01-versions", this::giveVersions);
        later.afterSingletonsInstantiated();
        later.run();
        assertThat(ran).containsExactly("versions", "versions");
    }

    private Migrations replica(Clock clock) {
        return new Migrations(database, clock);
    }

    private void old(String... ids) {
        Stream.of(ids).forEach(id -> themes.insertOne(new Document("_id", id)));
    }

    private void giveVersions() {
        ran.add("versions");
        themes.updateMany(exists("version", false), set("version", 0));
    }

    private List<String> recorded() {
        return database.getCollection("migrations")
                .find()
                .sort(new Document("_id", 1))
                .map(step -> step.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Waits for the other one, should it come at all. */
    private static void await(CountDownLatch meeting, Duration most) {
        meeting.countDown();
        try {
            meeting.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
