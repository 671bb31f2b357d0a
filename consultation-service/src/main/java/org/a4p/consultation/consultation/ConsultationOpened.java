package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.theme.Theme;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;

/** Data of the event {@code consultation.opened.v1}. */
record ConsultationOpened(
        String id,
        ThemeOfIt theme,
        SixLanguages titles,
        List<SixLanguages> questions,
        Instant opens,
        Instant closes,
        String path) {

    record ThemeOfIt(String id, SixLanguages names) {}

    static OutboxEvent of(Consultation consultation, Theme theme) {
        String id = consultation.id().value();
        return OutboxEvent.of(
                "consultation.opened.v1",
                id,
                consultation.opens(),
                new ConsultationOpened(
                        id,
                        new ThemeOfIt(theme.id().value(), theme.names()),
                        consultation.titles(),
                        consultation.questions(),
                        consultation.opens(),
                        consultation.closes(),
                        consultation.path()));
    }
}
