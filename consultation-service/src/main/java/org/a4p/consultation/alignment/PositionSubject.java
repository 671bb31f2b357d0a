package org.a4p.consultation.alignment;

import java.time.Instant;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a contribution to those who stand to it: who said it, for which group, and when.
 *
 * @param onBehalfOf the group it was said for, with those who were in it on that day
 */
public record PositionSubject(
        ContributionId id, DelegationCode by, @Nullable FrozenGroup onBehalfOf, Instant at) {

    /** Whose words they are. */
    public Holder holder() {
        return onBehalfOf == null ? Holder.of(by) : Holder.of(onBehalfOf.group());
    }
}
