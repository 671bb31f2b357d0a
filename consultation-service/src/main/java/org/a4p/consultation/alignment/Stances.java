package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.springframework.stereotype.Component;

/** Where delegations stand on what was said, as the cards show it, for whoever looks contributions up by that. */
@Component
public class Stances {

    private final TallyService tallies;

    Stances(TallyService tallies) {
        this.tallies = tallies;
    }

    /** The present stances on each of these, by the code of the delegation whose own, or whose groups', it is. */
    public Map<ContributionId, Map<String, Stance>> on(Collection<Contribution> contributions) {
        List<PositionSubject> spoken = contributions.stream()
                .filter(contribution -> !SharedStatements.isProcedure(contribution))
                .map(SharedStatements::spoken)
                .toList();
        Map<ContributionId, Map<String, Stance>> stances = new HashMap<>();
        // What is stored counts, also where another process whose clock is ahead has stored it.
        tallies.tallies(spoken, tallies.positions(spoken), Instant.MAX)
                .forEach((one, tally) -> stances.put(one.id(), byDelegation(tally)));
        return stances;
    }

    private static Map<String, Stance> byDelegation(Tally tally) {
        Map<String, Stance> stances = new TreeMap<>();
        for (Stance stance : Stance.values()) {
            tally.of(stance).forEach(stand -> stances.put(stand.delegation().value(), stance));
        }
        return stances;
    }
}
