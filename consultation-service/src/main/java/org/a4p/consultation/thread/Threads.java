package org.a4p.consultation.thread;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.command.RequestId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All threads. */
@Repository
public class Threads {

    private static final int PROBE = 64;

    private final OutboxCollection<ThematicThread> threads;

    Threads(MongoDatabase database, Outboxes outboxes) {
        this.threads =
                outboxes.collection(database.getCollection("threads", ThematicThread.class), "consultation.events");
        threads.documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        threads.documents().createIndex(Indexes.ascending("consultation"));
        threads.documents().createIndex(Indexes.descending("lastAt"));
    }

    public Optional<ThematicThread> find(ThreadId id) {
        return Optional.ofNullable(threads.documents().find(eq("_id", id)).first());
    }

    /** Those of these ids that there are. */
    public Map<ThreadId, ThematicThread> all(Collection<ThreadId> ids) {
        return threads.documents().find(in("_id", ids)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(ThematicThread::id, Function.identity()));
    }

    /** The threads of a consultation, in the order they were opened. */
    public List<ThematicThread> of(ConsultationId consultation) {
        List<ThematicThread> found =
                threads.documents().find(eq("consultation", consultation)).into(new ArrayList<>());
        found.sort(Comparator.comparingInt(thread -> thread.id().number()));
        return found;
    }

    /** Those in which something was said last, the latest first. */
    public List<ThematicThread> latest(int most) {
        return threads.documents()
                .find(gt("lastNumber", 0))
                .sort(descending("lastAt"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** Writes down that a thread has got at least this far. */
    void reached(ThreadId id, int number, Instant at) {
        threads.documents().updateOne(eq("_id", id), combine(max("lastNumber", number), max("lastAt", at)));
    }

    /** Writes down that a thread has its conclusion, unless a later entry told of its state already. */
    public void closed(ThreadId id, int number, Instant at) {
        note(id, number, at, set("closedAt", at));
    }

    /** Writes down that a thread is open again, unless a later entry told of its state already. */
    public void reopened(ThreadId id, int number, Instant at) {
        note(id, number, at, unset("closedAt"));
    }

    private void note(ThreadId id, int number, Instant at, Bson state) {
        threads.documents()
                .updateOne(
                        and(eq("_id", id), lt("stateNumber", number)),
                        combine(max("lastNumber", number), max("lastAt", at), set("stateNumber", number), state));
    }

    /** Stores the thread with its event in one write; false if its number or its request has been used before. */
    boolean add(ThematicThread thread, OutboxEvent event) {
        return threads.insertIfAbsent(thread, event);
    }

    Optional<ThematicThread> openedBy(RequestId request) {
        return Optional.ofNullable(
                threads.documents().find(eq("requestId", request)).first());
    }

    /** The place after the theme's last thread: numbers have no gaps, so that as many as are there are taken. */
    ThreadId next(ThemeId theme) {
        int taken = 0;
        long more = PROBE;
        while (more == PROBE) {
            more = threads.documents().countDocuments(in("_id", ids(theme, taken + 1, taken + PROBE)));
            taken += Math.toIntExact(more);
        }
        return new ThreadId(theme, taken + 1);
    }

    private static List<ThreadId> ids(ThemeId theme, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new ThreadId(theme, number))
                .toList();
    }
}
