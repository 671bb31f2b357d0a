package org.a4p.consultation.alignment;

import org.a4p.consultation.contribution.ContributionId;

/**
 * What a position is on and whose it is. The natural key of the store, so that there can be no second one.
 *
 * @param holder a {@link Holder} as text
 */
public record PositionId(ContributionId contribution, String holder) {

    static PositionId of(ContributionId contribution, Holder holder) {
        return new PositionId(contribution, holder.value());
    }

    public Holder whose() {
        return new Holder(holder);
    }

    /** Also the subject of its events: {@code perf-2/14/SEN}. */
    @Override
    public String toString() {
        return contribution.thread() + "/" + contribution.number() + "/" + holder;
    }
}
