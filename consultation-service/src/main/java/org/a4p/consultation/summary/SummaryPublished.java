package org.a4p.consultation.summary;

import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code summary.published.v1}; the sentences are read at its path. */
record SummaryPublished(
        ConsultationOfIt consultation,
        int number,
        int sentences,
        Speaker publishedBy,
        Instant publishedAt,
        Instant correctionsUntil,
        String path) {

    record ConsultationOfIt(String id, String theme, SixLanguages titles) {

        static ConsultationOfIt of(Consultation consultation) {
            return new ConsultationOfIt(
                    consultation.id().value(), consultation.theme().value(), consultation.titles());
        }
    }

    record Speaker(String code, Map<String, String> names) {}

    static OutboxEvent of(SummaryVersion version, Consultation consultation, Map<String, String> names) {
        return OutboxEvent.of(
                "summary.published.v1",
                consultation.id().value(),
                version.publishedAt(),
                new SummaryPublished(
                        ConsultationOfIt.of(consultation),
                        version.number(),
                        version.sentences().size(),
                        new Speaker(version.by().value(), names),
                        version.publishedAt(),
                        version.correctionsUntil(),
                        version.path()));
    }
}
