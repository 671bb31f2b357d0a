package org.a4p.consultation.alignment;

import java.time.Instant;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a position; never changed and never removed.
 *
 * @param version the position's version from this step on, counted from 1
 * @param stance what was taken; absent where the position was revoked
 * @param words the points excepted, the reason, or a remark; empty if there is none
 * @param onBehalfOf the group it was taken for, with those who were in it on that day
 * @param spokenBy the delegation that spoke
 * @param officer who typed, for the audit record only
 */
public record Step(
        int version,
        @Nullable Stance stance,
        String words,
        @Nullable FrozenGroup onBehalfOf,
        DelegationCode spokenBy,
        Instant at,
        String officer,
        RequestId requestId) {

    public boolean revokes() {
        return stance == null;
    }

    /** Whether the same was said in it, so that a repeated request may be answered with it. */
    boolean saysTheSameAs(Step other) {
        return stance == other.stance && words.equals(other.words);
    }
}
