package org.a4p.consultation.theme;

import static org.a4p.consultation.theme.ThemeFixture.aTheme;

import java.time.Instant;
import org.a4p.outbox.OutboxEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Instant AT = Instant.parse("2018-03-28T14:00:00Z");

    @Test
    void aCreatedThemeKeepsItsContract() {
        check("consultation/theme.created.v1", ThemeCreated.of(aTheme("perf"), AT));
    }

    @Test
    void aRenamedThemeKeepsItsContract() {
        check("consultation/theme.renamed.v1", ThemeChanged.renamed(aTheme("perf"), AT));
    }

    @Test
    void aMergedThemeKeepsItsContract() {
        check("consultation/theme.merged.v1", ThemeMergedInto.of(aTheme("perf"), aTheme("pk"), AT));
    }

    @Test
    void aSeparatedThemeKeepsItsContract() {
        check("consultation/theme.separated.v1", ThemeChanged.separated(aTheme("perf"), AT));
    }

    private static void check(String contract, OutboxEvent event) {
        Contracts.check(contract, event.asSentBy("consultation"));
    }
}
