package org.a4p.consultation.alignment.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.chart.AlignmentMatrix;
import org.a4p.consultation.alignment.chart.DelegationPair;
import org.a4p.consultation.alignment.chart.MatrixCell;
import org.a4p.consultation.contribution.ContributionId;
import org.jspecify.annotations.Nullable;

/**
 * Who stands with whom on a theme, as programs see it.
 *
 * @param regionalGroup the regional group whose States are looked at; absent for everybody
 * @param pairs only those with anything between them
 */
record MatrixView(String theme, Instant asOf, @Nullable String regionalGroup, List<PairView> pairs) {

    /**
     * How a delegation stands to a voice, by the citations of that voice's contributions.
     *
     * @param withDelegation code of the delegation that spoke in its own name; absent for a group
     * @param withGroup id of the group that was spoken for; absent for a delegation
     */
    record PairView(
            String delegation,
            @Nullable String withDelegation,
            @Nullable String withGroup,
            List<String> aligned,
            List<String> alignedExcept,
            List<String> dissociated,
            List<String> divided) {}

    static MatrixView of(AlignmentMatrix matrix, String theme, Instant asOf, @Nullable String regionalGroup) {
        return new MatrixView(
                theme,
                asOf,
                regionalGroup,
                matrix.cells().entrySet().stream()
                        .map(entry -> pair(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static PairView pair(DelegationPair pair, MatrixCell cell) {
        Holder voice = pair.voice();
        return new PairView(
                pair.delegation().value(),
                voice.isGroup() ? null : voice.value(),
                voice.group().map(group -> group.value()).orElse(null),
                citations(cell.aligned()),
                citations(cell.except()),
                citations(cell.dissociated()),
                citations(cell.divided()));
    }

    private static List<String> citations(List<ContributionId> contributions) {
        return contributions.stream().map(ContributionId::citation).sorted().toList();
    }
}
