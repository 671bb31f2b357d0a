package org.a4p.consultation;

import java.nio.file.Path;
import org.a4p.testing.TemplateRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Folders whose pages read one typed model; the others are to follow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alignment",
                "attachment",
                "consultation",
                "declaration",
                "group",
                "home",
                "reading",
                "record",
                "reply",
                "search",
                "theme"
            })
    void readWhatIsDeclared(String feature) {
        TemplateRules.check(TEMPLATES.resolve(feature));
    }
}
