package org.a4p.consultation.alignment.chart;

import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.alignment.Stand;
import org.a4p.consultation.contribution.ContributionId;

/**
 * How one delegation stands to one voice: the contributions of that voice that it aligns with, and so on.
 *
 * @param divided those on which the delegation's groups contradict each other
 */
public record Cell(
        List<ContributionId> aligned,
        List<ContributionId> except,
        List<ContributionId> dissociated,
        List<ContributionId> divided) {

    static Cell empty() {
        return new Cell(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(ContributionId contribution, Stand stand) {
        of(stand).add(contribution);
    }

    private List<ContributionId> of(Stand stand) {
        return switch (stand.stance()) {
            case ALIGNS -> aligned;
            case ALIGNS_EXCEPT -> except;
            case DISSOCIATES -> dissociated;
            case null -> divided;
        };
    }
}
