package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.ContributionId;
import org.springframework.stereotype.Component;

/** Counts positions on many contributions at the cost of one question to the store. */
@Component
public class TallyService {

    private final Positions positions;
    private final Directory directory;

    TallyService(Positions positions, Directory directory) {
        this.positions = positions;
        this.directory = directory;
    }

    /** All that was ever held on these, by what it is on. */
    public Map<ContributionId, List<Position>> positions(Collection<PositionSubject> spoken) {
        return byContribution(
                positions.on(spoken.stream().map(PositionSubject::id).toList()));
    }

    /** The tally of each of these, in their order. */
    public Map<PositionSubject, Tally> tallies(
            Collection<PositionSubject> spoken, Map<ContributionId, List<Position>> positions, Instant asOf) {
        return spoken.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> tally(one, positions.getOrDefault(one.id(), List.of()), asOf),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public Tally tally(PositionSubject spoken, Collection<Position> positions, Instant asOf) {
        return OneVotePerState.tally(spoken, positions, asOf, directory::isState);
    }

    public static Map<ContributionId, List<Position>> byContribution(Collection<Position> positions) {
        return positions.stream()
                .collect(Collectors.groupingBy(position -> position.id().contribution()));
    }
}
