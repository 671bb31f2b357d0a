package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationOpened.ThemeOfIt;
import org.a4p.consultation.theme.Theme;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code consultation.archived.v1}. */
record ConsultationArchived(String id, ThemeOfIt theme, SixLanguages titles, Instant archivedAt, String path) {

    static OutboxEvent of(Consultation consultation, Theme theme, Instant at) {
        String id = consultation.id().value();
        return OutboxEvent.of(
                "consultation.archived.v1",
                id,
                at,
                new ConsultationArchived(
                        id,
                        new ThemeOfIt(theme.id().value(), theme.names()),
                        consultation.titles(),
                        at,
                        consultation.path()));
    }
}
