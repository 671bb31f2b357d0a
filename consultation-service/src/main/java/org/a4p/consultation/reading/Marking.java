package org.a4p.consultation.reading;

import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionAdded;
import org.a4p.consultation.contribution.ContributionChanged;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.TranscriptCommands;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What officers need not do themselves: their own words are read, and what was changed is not read any more. */
@Component
class Marking {

    private final Marks marks;
    private final Contributions contributions;

    Marking(Marks marks, Contributions contributions) {
        this.marks = marks;
        this.contributions = contributions;
    }

    @EventListener
    void added(ContributionAdded event) {
        Contribution entry = event.contribution();
        if (!TranscriptCommands.isTranscribed(entry)) {
            marks.wrote(entry.id(), entry.voice().officer(), entry.delegation());
        }
    }

    @EventListener
    void changed(ContributionChanged event) {
        contributions.find(event.id()).ifPresent(entry -> marks.changed(entry.id(), changedBy(entry)));
    }

    /** The officer who knows what it says now; nobody where it was removed by decision. */
    private static String changedBy(Contribution entry) {
        if (entry.isRemoved()) {
            return "";
        }
        return entry.withdrawal() == null
                ? entry.editions().getLast().officer()
                : entry.withdrawal().officer();
    }
}
