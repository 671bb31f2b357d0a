package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What one officer finds wrong with one contribution. It asks facilitators to look and does nothing by itself.
 *
 * @param note as typed, or empty
 * @param requestId the request that made it; null in those from before requests were kept
 */
public record Report(
        @BsonId Key id,
        DelegationCode delegation,
        Reason reason,
        String note,
        Instant at,
        @Nullable RequestId requestId) {

    boolean saysTheSameAs(Report other) {
        return reason == other.reason && note.equals(other.note);
    }

    /**
     * An officer reports a contribution once in each round of its review.
     *
     * @param again the round from the second one on, which is 1; null in the first, as in reports from before there were more
     */
    public record Key(
            ContributionId contribution,
            String officer,
            @Nullable Integer again) {

        static Key of(ContributionId contribution, String officer, int round) {
            return new Key(contribution, officer, round == 0 ? null : round);
        }

        public int round() {
            return again == null ? 0 : again;
        }
    }
}
