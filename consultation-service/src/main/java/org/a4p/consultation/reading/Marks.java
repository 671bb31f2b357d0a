package org.a4p.consultation.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.reading.ReadMarks.Known;
import org.a4p.consultation.reading.ReadMarks.Reader;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.outbox.InsertIfAbsent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The read marks of all officers, a document per officer and thread. They have no events, so no outbox either. */
@Repository
class Marks {

    private final MongoCollection<ReadMarks> marks;
    private final Map<Reader, Written> written = new ConcurrentHashMap<>();

    Marks(MongoDatabase database) {
        marks = database.getCollection("readMarks", ReadMarks.class);
        marks.createIndex(Indexes.ascending("_id.officer"));
        marks.createIndex(Indexes.ascending("delegation", "_id.thread"));
        marks.createIndex(Indexes.ascending("_id.thread"));
    }

    /** What the officer has read of the thread. */
    NumberRanges of(String officer, ThreadId thread) {
        return known(officer, thread).read();
    }

    /** The same, and what of it was changed since. */
    Known known(String officer, ThreadId thread) {
        Reader reader = new Reader(officer, thread);
        NumberRanges own = ownOf(reader);
        return find(reader).map(ReadMarks::known).orElse(Known.NOTHING).and(own);
    }

    /** What the officer has read of each thread they ever read in. */
    Map<ThreadId, NumberRanges> of(String officer) {
        Map<ThreadId, NumberRanges> all = new HashMap<>();
        written.forEach((reader, own) -> {
            if (reader.officer().equals(officer)) {
                all.put(reader.thread(), own.numbers);
            }
        });
        for (ReadMarks found : marks.find(eq("_id.officer", officer))) {
            all.merge(found.id().thread(), found.known().read(), NumberRanges::and);
        }
        return all;
    }

    /** What at least one officer of the delegation has read of the thread. */
    NumberRanges of(DelegationCode delegation, ThreadId thread) {
        NumberRanges own = written.entrySet().stream()
                .filter(entry -> entry.getKey().thread().equals(thread))
                .map(Map.Entry::getValue)
                .filter(one -> one.delegation.equals(delegation))
                .map(Written::numbers)
                .reduce(NumberRanges.NONE, NumberRanges::and);
        List<ReadMarks> found = marks.find(and(eq("delegation", delegation), eq("_id.thread", thread)))
                .into(new ArrayList<>());
        return found.stream().map(marked -> marked.known().read()).reduce(own, NumberRanges::and);
    }

    /** Adds to what the officer has read. Marks of another tab that come in between are kept: it is tried again on them. */
    void add(Officer officer, ThreadId thread, NumberRanges more) {
        add(new Reader(officer.subject(), thread), officer.delegation().code(), more);
    }

    /**
     * Takes what an officer wrote for read by them. It is stored a little later, once for many entries, so that those who write do not
     * wait for it; what a crash takes along is only shown as new once.
     */
    void wrote(ContributionId entry, String officer, DelegationCode delegation) {
        written.merge(
                new Reader(officer, entry.thread()),
                new Written(delegation, NumberRanges.between(entry.number(), entry.number())),
                Written::and);
    }

    @Scheduled(fixedDelayString = "${a4p.consultation.progress-delay:200ms}")
    @PreDestroy
    void write() {
        written.forEach((reader, own) -> {
            add(reader, own.delegation, own.numbers);
            written.remove(reader, own);
        });
    }

    /** Notes for all who have read in the thread that this entry says something else now, but not for whoever changed it. */
    void changed(ContributionId entry, String by) {
        marks.updateMany(
                and(eq("_id.thread", entry.thread()), ne("_id.officer", by)),
                combine(addToSet("changed", entry.number()), inc("version", 1)));
    }

    private void add(Reader reader, DelegationCode delegation, NumberRanges more) {
        boolean done = false;
        while (!done) {
            done = find(reader)
                    .map(known -> grow(known, delegation, more))
                    .orElseGet(() -> begin(new ReadMarks(reader, delegation, more, List.of(), 1)));
        }
    }

    private boolean grow(ReadMarks known, DelegationCode delegation, NumberRanges more) {
        NumberRanges all = known.read().and(more);
        List<Integer> changed = known.changed().stream()
                .filter(number -> !more.contains(number))
                .toList();
        if (all.equals(known.read()) && changed.equals(known.changed()) && delegation.equals(known.delegation())) {
            return true;
        }
        return marks.updateOne(
                                and(eq("_id", known.id()), eq("version", known.version())),
                                combine(
                                        set("read", all),
                                        set("changed", changed),
                                        set("delegation", delegation),
                                        inc("version", 1)))
                        .getMatchedCount()
                == 1;
    }

    private boolean begin(ReadMarks first) {
        return InsertIfAbsent.run(() -> marks.insertOne(first));
    }

    private Optional<ReadMarks> find(Reader reader) {
        return Optional.ofNullable(marks.find(eq("_id", reader)).first());
    }

    /** Looked up before the store, which has it when it is not here any more. */
    private NumberRanges ownOf(Reader reader) {
        Written own = written.get(reader);
        return own == null ? NumberRanges.NONE : own.numbers;
    }

    /** Entries an officer wrote, not stored as read yet. */
    private record Written(DelegationCode delegation, NumberRanges numbers) {

        Written and(Written later) {
            return new Written(later.delegation, numbers.and(later.numbers));
        }
    }
}
