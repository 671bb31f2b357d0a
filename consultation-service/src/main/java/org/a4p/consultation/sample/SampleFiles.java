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

    private Sample read(String theme) {
        try (InputStream file = new ClassPathResource("sample/" + theme + ".json").getInputStream()) {
            return json.readValue(file, Sample.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
