package org.a4p.consultation.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.FrozenMemberships;
import org.a4p.delegations.DelegationCode;
import org.springframework.stereotype.Component;

/** The groups that positions were taken for. */
@Component
class FrozenInPositions implements FrozenMemberships {

    private final Positions positions;

    FrozenInPositions(Positions positions) {
        this.positions = positions;
    }

    @Override
    public List<FrozenGroup> with(DelegationCode delegation) {
        return positions.throughGroups(delegation).stream()
                .flatMap(position -> position.history().stream())
                .flatMap((Step step) -> Optional.ofNullable(step.onBehalfOf()).stream())
                .filter(group -> Stream.concat(group.members().stream(), group.associated().stream())
                        .anyMatch(delegation::equals))
                .toList();
    }
}
