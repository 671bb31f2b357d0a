package org.a4p.consultation.reading;

import java.util.List;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Which contributions of a thread an officer has read; public for the driver, which makes it.
 *
 * @param delegation for whom the officer read last
 * @param read what was ever read
 * @param changed numbers that do not say any more what they said when they were read
 * @param version counts the changes, so that two open tabs do not undo each other's marks
 */
public record ReadMarks(
        @BsonId Reader id, DelegationCode delegation, NumberRanges read, List<Integer> changed, int version) {

    /** Marks made before changes were noted have none. */
    public ReadMarks {
        changed = changed == null ? List.of() : List.copyOf(changed);
    }

    Known known() {
        return new Known(
                read.without(changed), changed.stream().filter(read::contains).toList());
    }

    /** Who reads what. */
    public record Reader(String officer, ThreadId thread) {}

    /**
     * What an officer knows as it is.
     *
     * @param changed read before, and changed since
     */
    record Known(NumberRanges read, List<Integer> changed) {

        static final Known NOTHING = new Known(NumberRanges.NONE, List.of());

        Known and(NumberRanges more) {
            return new Known(read.and(more), changed);
        }
    }
}
