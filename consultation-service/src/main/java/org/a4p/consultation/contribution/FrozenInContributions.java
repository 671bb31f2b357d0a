package org.a4p.consultation.contribution;

import java.util.List;
import java.util.Optional;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.FrozenMemberships;
import org.a4p.delegations.DelegationCode;
import org.springframework.stereotype.Component;

/** The groups that something was said on behalf of. */
@Component
class FrozenInContributions implements FrozenMemberships {

    private final Contributions contributions;

    FrozenInContributions(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<FrozenGroup> with(DelegationCode delegation) {
        return contributions.onBehalfOfGroupsOf(delegation).stream()
                .flatMap((Contribution said) -> Optional.ofNullable(said.voice().onBehalfOf()).stream())
                .toList();
    }
}
