package org.a4p.consultation.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A draft on its way from whoever wrote it to the head of delegation and, cleared, into the record. Nobody outside the delegation
 * sees it before.
 *
 * @param author account of the officer who submitted it
 * @param fields of the composer, as typed
 * @param steps what happened to it, in order; never empty
 * @param published what came of it, once it was cleared
 * @param version how often it was changed, from 0
 */
public record Clearance(
        @BsonId ClearanceId id,
        ThreadId thread,
        DelegationCode delegation,
        String author,
        State state,
        Map<String, String> fields,
        List<Step> steps,
        @Nullable ContributionId published,
        RequestId requestId,
        int version) {

    public Clearance {
        fields = Map.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** Where it stands. */
    public enum State {
        /** Waits for the head of delegation. */
        SUBMITTED,
        /** Given back with remarks. */
        RETURNED,
        /** Cleared, and part of the record. */
        PUBLISHED,
        /** Given up. */
        DISCARDED;

        boolean isOpen() {
            return this == SUBMITTED || this == RETURNED;
        }
    }

    /**
     * What an officer did to it.
     *
     * @param officer the person's name, for the delegation's own eyes
     * @param note as typed, or empty
     */
    public record Step(State to, String officer, Instant at, String note) {}

    public String path() {
        return "/drafts/" + id;
    }

    /** The text alone, for lists. */
    public String text() {
        return fields.getOrDefault("text", "");
    }
}
