package org.a4p.consultation.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.CardNotes;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on each card that the officer has not read it yet. */
@Component
@Order(0)
class UnreadNotes implements CardNotes {

    private final Marks marks;

    UnreadNotes(Marks marks) {
        this.marks = marks;
    }

    @Override
    public String template() {
        return "reading/note";
    }

    @Override
    public Map<ContributionId, ?> notes(List<Contribution> shown, Reader reader) {
        return reader.officer().map(officer -> unread(shown, officer)).orElse(Map.of());
    }

    private Map<ContributionId, Integer> unread(List<Contribution> shown, Officer officer) {
        Map<ThreadId, NumberRanges> read = shown.stream()
                .map(contribution -> contribution.id().thread())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), thread -> marks.of(officer.subject(), thread)));
        return shown.stream()
                .map(Contribution::id)
                .filter(id -> !read.getOrDefault(id.thread(), NumberRanges.NONE).contains(id.number()))
                .collect(Collectors.toMap(Function.identity(), ContributionId::number));
    }
}
