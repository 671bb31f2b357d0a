package org.a4p.consultation.reading;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Which contributions of a thread an officer has read; public for the driver, which makes it.
 *
 * @param delegation for whom the officer read last
 * @param version counts the changes, so that two open tabs do not undo each other's marks
 */
public record ReadMarks(@BsonId Reader id, DelegationCode delegation, NumberRanges read, int version) {

    /** Who reads what. */
    public record Reader(String officer, ThreadId thread) {}
}
