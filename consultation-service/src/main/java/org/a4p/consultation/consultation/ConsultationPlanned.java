package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.consultation.ConsultationOpened.ThemeOfIt;
import org.a4p.consultation.theme.Theme;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/** Data of the event {@code consultation.planned.v1}: the round as it is to be; of several the latest counts. */
record ConsultationPlanned(
        String id,
        ThemeOfIt theme,
        SixLanguages titles,
        List<SixLanguages> questions,
        List<String> facilitators,
        Instant opens,
        @Nullable Instant readingFrom,
        Instant closes,
        String path) {

    static OutboxEvent of(Consultation consultation, Theme theme, Instant at) {
        String id = consultation.id().value();
        return OutboxEvent.of(
                "consultation.planned.v1",
                id,
                at,
                new ConsultationPlanned(
                        id,
                        new ThemeOfIt(theme.id().value(), theme.names()),
                        consultation.titles(),
                        consultation.questions(),
                        consultation.facilitators().stream()
                                .map(DelegationCode::value)
                                .toList(),
                        consultation.opens(),
                        consultation.readingFrom(),
                        consultation.closes(),
                        consultation.path()));
    }
}
