package org.a4p.consultation.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.Themes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Puts illustrative content in place at the first start: the five themes of 2018, one open consultation on each, and a
 * few threads. A later start adds only what is missing.
 */
@Component
@ConditionalOnProperty("a4p.sample-data")
class SampleContent implements ApplicationRunner {

    private final SampleFiles files;
    private final Themes themes;
    private final Consultations consultations;
    private final SampleVoices voices;
    private final Clock clock;

    SampleContent(SampleFiles files, Themes themes, Consultations consultations, SampleVoices voices, Clock clock) {
        this.files = files;
        this.themes = themes;
        this.consultations = consultations;
        this.voices = voices;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        files.all().forEach(this::add);
    }

    private void add(Sample sample) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Theme theme = sample.toTheme();
        themes.createIfAbsent(theme);
        consultations.openIfAbsent(sample.toConsultation(now, SampleVoices.SECRETARIAT), theme);
        voices.speak(sample);
    }
}
