package org.a4p.consultation.contribution.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.declaration.Anchor;
import org.a4p.consultation.declaration.Anchors;
import org.a4p.consultation.declaration.ParagraphStatus;
import org.springframework.stereotype.Component;

/** Shows on a card which paragraph the contribution is about, and what became of that since. */
@Component
class AnchorNotes implements CardNotes {

    private final Anchors anchors;

    AnchorNotes(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public Placement placement() {
        return Placement.PARAGRAPH;
    }

    @Override
    public Map<ContributionId, ParagraphStatus> notes(List<Contribution> shown, Reader reader) {
        List<Anchor> all = shown.stream()
                .map(contribution -> contribution.links().anchor())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Anchor, ParagraphStatus> standings = anchors.standings(all);
        Map<ContributionId, ParagraphStatus> notes = new HashMap<>();
        for (Contribution contribution : shown) {
            ParagraphStatus standing = standings.get(contribution.links().anchor());
            if (standing != null) {
                notes.put(contribution.id(), standing);
            }
        }
        return notes;
    }

    @Override
    public Optional<ParagraphStatus> preview(Contribution draft, Reader reader) {
        return Optional.ofNullable(notes(List.of(draft), reader).get(draft.id()));
    }
}
