package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.consultation.consultation.ConsultationOpened.ThemeOfIt;
import org.a4p.consultation.theme.Theme;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/**
 * Data of the event {@code consultation.extended.v1}.
 *
 * @param previouslyCloses when the round would have closed
 * @param reason as typed
 */
record ConsultationExtended(
        String id,
        ThemeOfIt theme,
        SixLanguages titles,
        Instant previouslyCloses,
        Instant closes,
        String reason,
        String path) {

    static OutboxEvent of(Consultation consultation, Extension extension, Theme theme) {
        String id = consultation.id().value();
        return OutboxEvent.of(
                "consultation.extended.v1",
                id,
                extension.at(),
                new ConsultationExtended(
                        id,
                        new ThemeOfIt(theme.id().value(), theme.names()),
                        consultation.titles(),
                        extension.from(),
                        extension.until(),
                        extension.reason(),
                        consultation.path()));
    }
}
