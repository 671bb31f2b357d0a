package org.a4p.consultation.moderation;

import java.time.Instant;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What one officer finds wrong with one contribution. It asks facilitators to look and does nothing by itself.
 *
 * @param note as typed, or empty
 */
public record Report(@BsonId Key id, DelegationCode delegation, Reason reason, String note, Instant at) {

    /** An officer reports a contribution once. */
    public record Key(ContributionId contribution, String officer) {}
}
