package org.a4p.consultation.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.thread.ThreadId;
import org.springframework.stereotype.Component;

/** All positions ever held, as they were taken, for whoever puts them on record. */
@Component
public class PositionsOnRecord {

    private final Positions positions;

    PositionsOnRecord(Positions positions) {
        this.positions = positions;
    }

    /** Those on everything that was said in these threads, by what they are on. */
    public Map<ContributionId, List<Position>> inThreads(Collection<ThreadId> threads) {
        return TallyService.byContribution(positions.inThreads(threads));
    }
}
