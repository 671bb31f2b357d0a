package org.a4p.consultation.alignment.web;

import java.util.Optional;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.web.ThreadPart;
import org.springframework.stereotype.Component;

/** Leads from a thread to the picture of who stands with whom on its theme. */
@Component
class ThemeAlignmentsLink implements ThreadPart {

    private final ThemeAlignments alignments;

    ThemeAlignmentsLink(ThemeAlignments alignments) {
        this.alignments = alignments;
    }

    @Override
    public Placement placement() {
        return Placement.ALIGNMENTS;
    }

    @Override
    public Optional<String> part(ThreadContext place, Reader reader) {
        return Optional.of(alignments.living(place.theme()).path() + "/alignments");
    }
}
