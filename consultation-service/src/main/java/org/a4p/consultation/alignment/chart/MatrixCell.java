package org.a4p.consultation.alignment.chart;

import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.alignment.DelegationPosition;
import org.a4p.consultation.contribution.ContributionId;

/**
 * How one delegation stands to one voice: the contributions of that voice that it aligns with, and so on.
 *
 * @param divided those on which the delegation's groups contradict each other
 */
public record MatrixCell(
        List<ContributionId> aligned,
        List<ContributionId> except,
        List<ContributionId> dissociated,
        List<ContributionId> divided) {

    static MatrixCell empty() {
        return new MatrixCell(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(ContributionId contribution, DelegationPosition stand) {
        of(stand).add(contribution);
    }

    private List<ContributionId> of(DelegationPosition stand) {
        return switch (stand.stance()) {
            case ALIGNS -> aligned;
            case ALIGNS_EXCEPT -> except;
            case DISSOCIATES -> dissociated;
            case null -> divided;
        };
    }
}
