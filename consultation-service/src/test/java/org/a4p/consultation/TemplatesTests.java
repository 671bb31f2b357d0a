package org.a4p.consultation;

import java.nio.file.Path;
import org.a4p.testing.TemplateRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Folder by folder, as they are put in order. */
    @ParameterizedTest
    @ValueSource(strings = {"alignment", "attachment", "declaration", "home", "reading", "record", "reply", "search"})
    void readWhatIsDeclared(String feature) {
        TemplateRules.check(TEMPLATES.resolve(feature));
    }
}
