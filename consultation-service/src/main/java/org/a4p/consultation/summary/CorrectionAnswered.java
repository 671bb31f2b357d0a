package org.a4p.consultation.summary;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.summary.Correction.Answer;
import org.a4p.consultation.summary.SummaryPublished.ConsultationOfIt;
import org.a4p.consultation.summary.SummaryPublished.Speaker;
import org.a4p.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;

/** Data of the event {@code correction.answered.v1}. */
record CorrectionAnswered(
        ConsultationOfIt consultation,
        int number,
        String delegation,
        boolean accepted,
        @Nullable Integer acceptedIn,
        String reason,
        Speaker answeredBy,
        Instant answeredAt,
        String path) {

    static OutboxEvent of(Correction correction, Answer answer, Consultation consultation, Map<String, String> names) {
        return OutboxEvent.of(
                "correction.answered.v1",
                consultation.id().value(),
                answer.at(),
                new CorrectionAnswered(
                        ConsultationOfIt.of(consultation),
                        correction.number(),
                        correction.delegation().value(),
                        answer.isAccepted(),
                        answer.acceptedIn(),
                        answer.reason(),
                        new Speaker(answer.by().value(), names),
                        answer.at(),
                        consultation.path() + "/summary#correction-" + correction.number()));
    }
}
