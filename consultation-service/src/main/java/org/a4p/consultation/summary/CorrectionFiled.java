package org.a4p.consultation.summary;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.summary.SummaryPublished.ConsultationOfIt;
import org.a4p.consultation.summary.SummaryPublished.Speaker;
import org.a4p.outbox.OutboxEvent;

/** Data of the event {@code correction.filed.v1}. */
record CorrectionFiled(
        ConsultationOfIt consultation,
        int number,
        int summaryVersion,
        int sentence,
        Speaker delegation,
        String text,
        Instant filedAt,
        String path) {

    static OutboxEvent of(Correction correction, Consultation consultation, Map<String, String> names) {
        return OutboxEvent.of(
                "correction.filed.v1",
                consultation.id().value(),
                correction.filedAt(),
                new CorrectionFiled(
                        ConsultationOfIt.of(consultation),
                        correction.number(),
                        correction.summaryVersion(),
                        correction.sentence(),
                        new Speaker(correction.delegation().value(), names),
                        correction.text(),
                        correction.filedAt(),
                        consultation.path() + "/summary#correction-" + correction.number()));
    }
}
