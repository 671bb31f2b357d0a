package org.a4p.consultation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.a4p.consultation.theme.Themes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the world that a planned round has opened, when it has. The round itself needs nobody for it: its state is read off the
 * clock. Several processes may tell; the store lets one of them.
 */
@Component
class Openings {

    private final Consultations consultations;
    private final Themes themes;
    private final Clock clock;

    Openings(Consultations consultations, Themes themes, Clock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void announce() {
        Instant now = clock.instant();
        for (Consultation consultation : consultations.unannounced()) {
            if (!now.isBefore(consultation.opens())) {
                consultations.announce(
                        consultation, ConsultationOpened.of(consultation, themes.get(consultation.theme())));
            }
        }
    }
}
