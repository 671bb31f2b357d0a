package org.a4p.consultation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.springframework.stereotype.Component;

/** Lists of consultations for pages. */
@Component
public class ConsultationCards {

    private final Consultations consultations;
    private final Themes themes;
    private final Clock clock;

    ConsultationCards(Consultations consultations, Themes themes, Clock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.clock = clock;
    }

    /** All of them; those still open come first, and of those the ones that close first. */
    public List<ConsultationCard> all(Locale language) {
        Instant now = clock.instant();
        Map<ThemeId, Theme> byId = themes.all().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        return consultations.all().stream()
                .map(consultation ->
                        ConsultationCard.of(consultation, theme(byId, consultation.theme()), now, language))
                .sorted((one, other) -> Boolean.compare(
                        one.state() == ConsultationState.CLOSED, other.state() == ConsultationState.CLOSED))
                .toList();
    }

    /** Those on one theme, in the order they opened. */
    public List<ConsultationCard> on(Theme theme, Locale language) {
        Instant now = clock.instant();
        return consultations.on(theme.id()).stream()
                .map(consultation -> ConsultationCard.of(consultation, theme, now, language))
                .toList();
    }

    private Theme theme(Map<ThemeId, Theme> known, ThemeId id) {
        Theme theme = known.get(id);
        return theme == null ? themes.get(id) : theme;
    }
}
