package org.a4p.consultation.alignment;

import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.delegations.DelegationCode;

/** A contribution that positions are taken on, with what it is part of. */
public record SharedStatement(Contribution contribution, ThreadContext place, PositionSubject spoken) {

    /** Whether these are the delegation's own words, or those of the group a position is taken for. */
    boolean isOfOrFor(DelegationCode delegation, Holder holder) {
        return spoken.by().equals(delegation) || spoken.holder().equals(holder);
    }
}
