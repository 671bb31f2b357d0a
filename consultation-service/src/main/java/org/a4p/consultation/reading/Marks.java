package org.a4p.consultation.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.a4p.consultation.reading.ReadMarks.Reader;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Repository;

/** The read marks of all officers, a document per officer and thread. They have no events, so no outbox either. */
@Repository
class Marks {

    private final MongoCollection<ReadMarks> marks;

    Marks(MongoDatabase database) {
        marks = database.getCollection("readMarks", ReadMarks.class);
        marks.createIndex(Indexes.ascending("_id.officer"));
        marks.createIndex(Indexes.ascending("delegation", "_id.thread"));
    }

    /** What the officer has read of the thread. */
    NumberRanges of(String officer, ThreadId thread) {
        return find(new Reader(officer, thread)).map(ReadMarks::read).orElse(NumberRanges.NONE);
    }

    /** What the officer has read of each thread they ever read in. */
    Map<ThreadId, NumberRanges> of(String officer) {
        return marks.find(eq("_id.officer", officer)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(found -> found.id().thread(), ReadMarks::read));
    }

    /** What at least one officer of the delegation has read of the thread. */
    NumberRanges of(DelegationCode delegation, ThreadId thread) {
        List<ReadMarks> found = marks.find(and(eq("delegation", delegation), eq("_id.thread", thread)))
                .into(new ArrayList<>());
        return found.stream().map(ReadMarks::read).reduce(NumberRanges.NONE, NumberRanges::and);
    }

    /** Adds to what the officer has read. Marks of another tab that come in between are kept: it is tried again on them. */
    void add(Officer officer, ThreadId thread, NumberRanges more) {
        Reader reader = new Reader(officer.subject(), thread);
        boolean done = false;
        while (!done) {
            done = find(reader)
                    .map(known -> grow(known, officer, more))
                    .orElseGet(() ->
                            begin(new ReadMarks(reader, officer.delegation().code(), more, 1)));
        }
    }

    private boolean grow(ReadMarks known, Officer officer, NumberRanges more) {
        NumberRanges all = known.read().and(more);
        DelegationCode delegation = officer.delegation().code();
        if (all.equals(known.read()) && delegation.equals(known.delegation())) {
            return true;
        }
        return marks.updateOne(
                                and(eq("_id", known.id()), eq("version", known.version())),
                                combine(set("read", all), set("delegation", delegation), inc("version", 1)))
                        .getMatchedCount()
                == 1;
    }

    private boolean begin(ReadMarks first) {
        try {
            marks.insertOne(first);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private Optional<ReadMarks> find(Reader reader) {
        return Optional.ofNullable(marks.find(eq("_id", reader)).first());
    }
}
