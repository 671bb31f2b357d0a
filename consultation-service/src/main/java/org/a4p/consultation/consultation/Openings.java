package org.a4p.consultation.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.a4p.consultation.theme.Themes;
import org.a4p.service.job.LeasedJob;
import org.springframework.stereotype.Component;

/**
 * Tells the world that a planned round has opened, when it has. The round itself needs nobody for it: its state is read off the
 * clock. One replica at a time looks; should two, the store lets one of them tell.
 */
@Component
class Openings implements LeasedJob {

    private final Consultations consultations;
    private final Themes themes;
    private final Clock clock;

    Openings(Consultations consultations, Themes themes, Clock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consultation-openings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (Consultation consultation : consultations.unannounced()) {
            if (!now.isBefore(consultation.opens())) {
                consultations.announce(
                        consultation, ConsultationOpened.of(consultation, themes.get(consultation.theme())));
            }
        }
    }
}
