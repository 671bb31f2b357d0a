package org.a4p.consultation.alignment.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.Tally;
import org.a4p.delegations.DelegationCode;

/**
 * Who stands with whom: for each delegation and each voice, on how many contributions it aligns, excepts, dissociates. It
 * holds only what was stated, by the delegation or for it; that two States align with a third says nothing of the two.
 */
public record AlignmentMatrix(Map<DelegationPair, MatrixCell> cells) {

    private static final Comparator<DelegationPair> ORDER = Comparator.comparing(
                    (DelegationPair pair) -> pair.delegation().value())
            .thenComparing(pair -> pair.voice().value());

    /**
     * A column for each statement, a row for each delegation with a position.
     *
     * @param shown the delegations that are looked at
     */
    public static AlignmentMatrix of(Map<PositionSubject, Tally> tallies, Predicate<DelegationCode> shown) {
        Map<DelegationPair, MatrixCell> cells = new TreeMap<>(ORDER);
        tallies.forEach((spoken, tally) -> tally.stands().stream()
                .filter(stand -> shown.test(stand.delegation()))
                .forEach(stand -> cells.computeIfAbsent(
                                new DelegationPair(stand.delegation(), spoken.holder()), pair -> MatrixCell.empty())
                        .add(spoken.id(), stand)));
        return new AlignmentMatrix(cells);
    }

    /** Those who stand to anybody. */
    List<DelegationCode> delegations() {
        return cells.keySet().stream()
                .map(DelegationPair::delegation)
                .distinct()
                .toList();
    }

    /** Those to whom anybody stands. */
    List<Holder> voices() {
        return cells.keySet().stream().map(DelegationPair::voice).distinct().toList();
    }
}
