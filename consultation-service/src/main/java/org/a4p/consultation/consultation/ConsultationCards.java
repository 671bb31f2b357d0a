package org.a4p.consultation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeMerges;
import org.a4p.consultation.theme.Themes;
import org.springframework.stereotype.Component;

/** Lists of consultations for pages. */
@Component
public class ConsultationCards {

    private final Consultations consultations;
    private final Themes themes;
    private final UnreadInConsultation unread;
    private final Clock clock;

    ConsultationCards(Consultations consultations, Themes themes, UnreadInConsultation unread, Clock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.unread = unread;
        this.clock = clock;
    }

    /** All that are in one of these states; those still open come first, and of those the ones that close first. */
    public List<ConsultationCard> all(Set<ConsultationState> states, Locale language) {
        Instant now = clock.instant();
        ThemeMerges lineage = themes.lineage();
        return consultations.all().stream()
                .filter(consultation -> states.contains(consultation.stateAt(now)))
                .map(consultation -> card(consultation, lineage.livingOf(consultation.theme()), now, language))
                .sorted(Comparator.comparingInt(card -> rank(card.state())))
                .toList();
    }

    /** Those in which something may still be said or read come before those to come, and both before those over. */
    private static int rank(ConsultationState state) {
        return switch (state) {
            case OPEN, SILENT_READING -> 0;
            case PLANNED -> 1;
            case CLOSED -> 2;
            case ARCHIVED -> 3;
        };
    }

    /** The same of one theme and of the themes merged into it, in the order they opened. */
    public List<ConsultationCard> on(Theme theme, Set<ConsultationState> states, Locale language) {
        Instant now = clock.instant();
        return themes.lineage().familyOf(theme).stream()
                .flatMap(member -> consultations.on(member.id()).stream())
                .filter(consultation -> states.contains(consultation.stateAt(now)))
                .sorted(Comparator.comparing(Consultation::opens))
                .map(consultation -> card(consultation, theme, now, language))
                .toList();
    }

    private ConsultationCard card(Consultation consultation, Theme theme, Instant now, Locale language) {
        return ConsultationCard.of(consultation, theme, now, language, unread.unread(consultation.id()));
    }
}
