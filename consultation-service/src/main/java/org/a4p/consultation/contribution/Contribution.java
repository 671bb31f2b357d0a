package org.a4p.consultation.contribution;

import java.time.Instant;
import org.a4p.consultation.thread.RequestId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One numbered entry of a thread, as it was typed. It is never changed and never removed.
 *
 * @param delegation who speaks
 * @param officer who typed, for the audit record only
 * @param requestId the request that made it, unique among all contributions
 */
public record Contribution(
        @BsonId ContributionId id,
        ContributionType type,
        DelegationCode delegation,
        String officer,
        String text,
        Instant publishedAt,
        RequestId requestId) {

    public int number() {
        return id.number();
    }

    public boolean concludes() {
        return type == ContributionType.CONCLUSION;
    }

    /** Whether the same was said in it, so that a repeated request may be answered with it. */
    boolean saysTheSameAs(Contribution other) {
        return type == other.type && delegation.equals(other.delegation) && text.equals(other.text);
    }
}
