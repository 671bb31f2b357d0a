package org.a4p.notification;

import java.nio.file.Path;
import org.a4p.testing.TemplateRules;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    @Test
    void readWhatIsDeclared() {
        TemplateRules.check(Path.of("src/main/resources/templates"));
    }
}
