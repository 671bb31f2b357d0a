package org.a4p.consultation.group;

import java.util.List;
import org.a4p.delegations.DelegationCode;

/** A place where groups are kept as they were on a day, such as among what was said on their behalf. */
public interface FrozenMemberships {

    /** The groups kept there with this delegation among their members or associated. */
    List<FrozenGroup> with(DelegationCode delegation);
}
