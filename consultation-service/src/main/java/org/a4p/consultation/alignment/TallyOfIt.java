package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The positions on one contribution, as programs see them.
 *
 * @param counts how many States take each stance; each State counts once
 * @param apart how many others do: associated States and those who are not Member States
 * @param divided how many States have groups that contradict each other and have not spoken for themselves
 */
public record TallyOfIt(
        String citation,
        Instant asOf,
        Counts counts,
        Counts apart,
        int divided,
        List<DelegationPositionView> stands,
        List<PositionView> positions) {

    record Counts(int aligns, int alignsExcept, int dissociates) {}

    public static TallyOfIt of(PositionSubject spoken, Tally tally, Collection<Position> positions, Instant asOf) {
        return new TallyOfIt(
                spoken.id().citation(),
                asOf,
                new Counts(
                        tally.count(Stance.ALIGNS), tally.count(Stance.ALIGNS_EXCEPT), tally.count(Stance.DISSOCIATES)),
                new Counts(
                        tally.apart(Stance.ALIGNS), tally.apart(Stance.ALIGNS_EXCEPT), tally.apart(Stance.DISSOCIATES)),
                tally.divided().size(),
                tally.stands().stream().map(DelegationPositionView::of).toList(),
                positions.stream().map(PositionView::of).toList());
    }
}
