package org.a4p.consultation.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.web.CardNotes;
import org.a4p.consultation.reading.ReadMarks.Known;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Says on each card that the officer has not read it yet, or not as it is now. */
@Component
class UnreadNotes implements CardNotes {

    private final Marks marks;

    UnreadNotes(Marks marks) {
        this.marks = marks;
    }

    @Override
    public Placement placement() {
        return Placement.UNREAD;
    }

    @Override
    public Map<ContributionId, ?> notes(List<Contribution> shown, Reader reader) {
        return reader.officer().map(officer -> unread(shown, officer)).orElse(Map.of());
    }

    private Map<ContributionId, Mark> unread(List<Contribution> shown, Officer officer) {
        Map<ThreadId, Known> known = shown.stream()
                .map(contribution -> contribution.id().thread())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), thread -> marks.known(officer.subject(), thread)));
        Map<ContributionId, Mark> unread = new HashMap<>();
        for (Contribution contribution : shown) {
            ContributionId id = contribution.id();
            Known there = known.getOrDefault(id.thread(), Known.NOTHING);
            if (!there.read().contains(id.number())) {
                unread.put(id, there.changed().contains(id.number()) ? Mark.CHANGED : Mark.NEW);
            }
        }
        return unread;
    }

    /** Why it is unread; public for the template, which reads it. */
    public enum Mark {
        NEW,
        /** It was read, and says something else since. */
        CHANGED
    }
}
