package org.a4p.consultation.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files {@code sample/*.json}. */
@Component
class SampleFiles {

    private static final List<String> THEMES = List.of("pb", "perf", "poc", "part", "pol");

    private final JsonMapper json;

    SampleFiles(JsonMapper json) {
        this.json = json;
    }

    List<Sample> all() {
        return THEMES.stream().map(this::read).toList();
    }

    /** The eight areas of the Declaration of Shared Commitments. */
    List<Sample.SampleTheme> areas() {
        return List.of(read("areas", Sample.SampleTheme[].class));
    }

    private Sample read(String theme) {
        return read(theme, Sample.class);
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("sample/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
