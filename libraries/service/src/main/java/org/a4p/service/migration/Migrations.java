package org.a4p.service.migration;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.a4p.outbox.Lease;
import org.a4p.service.job.LeasedJob;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Steps that bring stored documents to the shape in which they are read. They run in the order of their names when all beans are
 * made and before anything is started, one replica at a time and each until it is recorded in {@code migrations}; the others wait
 * for that. A step that fails is not recorded and ends the start, and the next start begins with it again.
 *
 * <p>The lease saves work and is no lock, and a replica may end at any moment, so a step must be harmless when it is repeated or
 * done by two at once: it changes only what still has the old shape, each document as it was seen. During a roll-out, replicas
 * of the version before write the old shape even after the step; it is therefore repeated as a leased job for an hour.
 */
public final class Migrations implements LeasedJob, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** How long after one replica has died the others go on in its place. */
    static final Duration LEASE = Duration.ofSeconds(15);

    static final Duration ROLL_OUT = Duration.ofHours(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final NavigableMap<String, Runnable> steps = new TreeMap<>();
    private final MongoCollection<Document> recorded;
    private final Lease lease;
    private final Clock clock;

    Migrations(MongoDatabase database, Clock clock) {
        this.recorded = database.getCollection("migrations").withWriteConcern(WriteConcern.MAJORITY);
        this.lease = new Lease(database, "migrations-at-start", LEASE, clock);
        this.clock = clock;
    }

    /**
     * Adds a step. Call it while beans are made.
     *
     * @param name for ever; the day it was written comes first, so that steps run in the order they were written in
     */
    public void add(String name, Runnable step) {
        if (steps.putIfAbsent(name, step) != null) {
            throw new IllegalArgumentException("two steps of the name " + name);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            while (next().isPresent()) {
                if (lease.hold()) {
                    next().ifPresent(this::run);
                } else {
                    Thread.sleep(BETWEEN_LOOKS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted before the stored documents had the shape of today", interrupted);
        } finally {
            lease.release();
        }
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Repeats what was recorded lately, for documents that a replica of the version before has written since. */
    @Override
    public void run() {
        Set<String> lately = recorded(gt("at", Date.from(clock.instant().minus(ROLL_OUT))));
        steps.forEach((name, step) -> {
            if (lately.contains(name)) {
                step.run();
            }
        });
    }

    /** The first that nobody has recorded; the lease is renewed between one and the next. */
    private Optional<Map.Entry<String, Runnable>> next() {
        Set<String> done = recorded(new Document());
        return steps.entrySet().stream()
                .filter(step -> !done.contains(step.getKey()))
                .findFirst();
    }

    private void run(Map.Entry<String, Runnable> step) {
        Instant began = clock.instant();
        step.getValue().run();
        Instant at = clock.instant();
        recorded.updateOne(
                eq("_id", step.getKey()), setOnInsert("at", Date.from(at)), new UpdateOptions().upsert(true));
        LOG.info("Migration {} took {}", step.getKey(), Duration.between(began, at));
    }

    private Set<String> recorded(Bson which) {
        return recorded.find(which).map(step -> step.getString("_id")).into(new HashSet<>());
    }
}
