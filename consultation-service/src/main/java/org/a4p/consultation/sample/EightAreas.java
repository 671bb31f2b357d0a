package org.a4p.consultation.sample;

import java.util.List;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Creates those of the eight areas of the Declaration of Shared Commitments that are not there yet as themes. They are no
 * illustration, so they can be had without the sample content; a theme that exists keeps its names.
 */
@Component
@ConditionalOnProperty("a4p.eight-areas")
class EightAreas implements ApplicationRunner {

    private final SampleFiles files;
    private final Themes themes;

    EightAreas(SampleFiles files, Themes themes) {
        this.files = files;
        this.themes = themes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Sample.SampleTheme> areas = files.areas();
        areas.forEach(area -> themes.createIfAbsent(new Theme(new ThemeId(area.id()), area.names())));
    }
}
