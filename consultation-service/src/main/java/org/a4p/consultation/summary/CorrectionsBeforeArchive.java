package org.a4p.consultation.summary;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.consultation.ArchivingRule;
import org.a4p.consultation.consultation.Consultation;
import org.springframework.stereotype.Component;

/** A round is not archived while delegations have been promised time for corrections, nor while they wait for an answer. */
@Component
class CorrectionsBeforeArchive implements ArchivingRule {

    private final Summaries summaries;
    private final Corrections corrections;

    CorrectionsBeforeArchive(Summaries summaries, Corrections corrections) {
        this.summaries = summaries;
        this.corrections = corrections;
    }

    @Override
    public void require(Consultation consultation, Instant now) {
        summaries.versions(consultation.id()).stream()
                .map(SummaryVersion::correctionsUntil)
                .max(Instant::compareTo)
                .filter(now::isBefore)
                .ifPresent(until -> {
                    throw SummaryRefused.correctionsRunning(until);
                });
        int unanswered = corrections.unanswered(List.of(consultation.id())).size();
        if (unanswered > 0) {
            throw SummaryRefused.correctionsUnanswered(unanswered);
        }
    }
}
