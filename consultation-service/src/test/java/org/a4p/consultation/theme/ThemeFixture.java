package org.a4p.consultation.theme;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.pages.language.SixLanguages;

/** Themes for tests. */
public final class ThemeFixture {

    private ThemeFixture() {}

    public static Theme aTheme(String id) {
        return new Theme(new ThemeId(id), names("Theme " + id));
    }

    public static SixLanguages names(String text) {
        return SixLanguages.by(code -> code.equals("en") ? text : text + " " + code);
    }

    /** As it is sent in JSON. */
    public static Map<String, String> json(String text) {
        SixLanguages names = names(text);
        return Map.of(
                "en",
                names.en(),
                "fr",
                names.fr(),
                "es",
                names.es(),
                "ar",
                names.ar(),
                "ru",
                names.ru(),
                "zh",
                names.zh());
    }

    /** As a form sends it in the fields {@code name.ar} and so on. */
    public static Map<String, String> fields(String name, String text) {
        return json(text).entrySet().stream()
                .collect(Collectors.toMap(field -> name + "." + field.getKey(), Map.Entry::getValue));
    }

    static Merge into(String id) {
        return new Merge(new ThemeId(id), Instant.parse("2018-05-02T15:30:00Z"), "un-secretariat");
    }
}
