package org.a4p.consultation.alignment.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.DelegationPosition;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.Positions;
import org.a4p.consultation.alignment.SharedStatements;
import org.a4p.consultation.alignment.TallyService;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.DelegationCode;
import org.springframework.stereotype.Component;

/** Finds all that one delegation stands to, by its own word or through its groups. */
@Component
class DelegationAlignments {

    private final Positions positions;
    private final SharedStatements statements;
    private final TallyService tallies;

    DelegationAlignments(Positions positions, SharedStatements statements, TallyService tallies) {
        this.positions = positions;
        this.statements = statements;
        this.tallies = tallies;
    }

    /** The latest first. Only positions that may speak for this delegation are read, not those of everybody. */
    List<HeldPosition> of(DelegationCode delegation, AsOfDate asOf) {
        List<Position> relevant = new ArrayList<>(positions.of(delegation));
        relevant.addAll(positions.throughGroups(delegation));
        Map<ContributionId, List<Position>> held = TallyService.byContribution(relevant);
        return spoken(delegation, held.keySet()).values().stream()
                .map(spoken -> holding(spoken, held.getOrDefault(spoken.id(), List.of()), delegation, asOf.instant()))
                .filter(holding -> holding.stand().isPresent() || holding.own().isPresent())
                .sorted(Comparator.comparing(DelegationAlignments::since).reversed())
                .toList();
    }

    private Map<ContributionId, PositionSubject> spoken(DelegationCode delegation, Set<ContributionId> withPositions) {
        Map<ContributionId, PositionSubject> found = new LinkedHashMap<>();
        statements.onBehalfOfGroupsOf(delegation).forEach(spoken -> found.put(spoken.id(), spoken));
        Set<ContributionId> missing = new HashSet<>(withPositions);
        missing.removeAll(found.keySet());
        found.putAll(statements.all(missing));
        return found;
    }

    private HeldPosition holding(
            PositionSubject spoken, List<Position> relevant, DelegationCode delegation, Instant asOf) {
        Optional<DelegationPosition> stand = tallies.tally(spoken, relevant, asOf).stands().stream()
                .filter(found -> found.delegation().equals(delegation))
                .findFirst();
        Optional<Position> own = relevant.stream()
                .filter(position -> position.id().whose().equals(Holder.of(delegation)))
                .filter(position -> !position.history().getFirst().at().isAfter(asOf))
                .findFirst();
        return new HeldPosition(spoken, stand, own);
    }

    private static Instant since(HeldPosition holding) {
        return holding.stand()
                .map(DelegationPosition::since)
                .orElseGet(() -> holding.own()
                        .map(position -> position.history().getLast().at())
                        .orElse(holding.spoken().at()));
    }
}
