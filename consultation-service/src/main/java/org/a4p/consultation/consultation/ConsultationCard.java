package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.Locale;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as a list shows it, in the reader's language.
 *
 * @param unread how many contributions are new for the officer at hand
 */
public record ConsultationCard(
        ConsultationId id,
        String path,
        String title,
        String theme,
        String themePath,
        ConsultationState state,
        Instant opens,
        @Nullable Instant readingFrom,
        Instant speakingEnds,
        Instant closes,
        int unread) {

    static ConsultationCard of(Consultation consultation, Theme theme, Instant now, Locale language, int unread) {
        return new ConsultationCard(
                consultation.id(),
                consultation.path(),
                consultation.titles().in(language),
                theme.names().in(language),
                theme.path(),
                consultation.stateAt(now),
                consultation.opens(),
                consultation.readingFrom(),
                consultation.speakingEnds(),
                consultation.closes(),
                unread);
    }
}
