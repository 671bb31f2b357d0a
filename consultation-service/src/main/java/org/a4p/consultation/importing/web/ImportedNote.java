package org.a4p.consultation.importing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.TranscriptCommands;
import org.a4p.consultation.contribution.web.CardNotes;
import org.springframework.stereotype.Component;

/** Says on a card that the contribution was made elsewhere and imported. */
@Component
class ImportedNote implements CardNotes {

    @Override
    public Placement placement() {
        return Placement.IMPORTED;
    }

    @Override
    public Map<ContributionId, ?> notes(List<Contribution> shown, Reader reader) {
        return shown.stream()
                .filter(TranscriptCommands::isTranscribed)
                .collect(Collectors.toMap(Contribution::id, Contribution::publishedAt));
    }
}
