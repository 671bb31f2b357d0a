package org.a4p.consultation.theme;

import java.time.Instant;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void aCreatedThemeKeepsItsContract() {
        SixLanguages names = new SixLanguages("peace", "paix", "paz", "سلام", "мир", "和平");
        Theme theme = new Theme(new ThemeId("perf"), names);

        Contracts.check(
                "consultation/theme.created.v1",
                ThemeCreated.of(theme, Instant.parse("2018-03-28T14:00:00Z")).asSentBy("consultation"));
    }
}
