package org.a4p.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.a4p.pages.language.IcuMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTests {

    private static final Instant NOW = Instant.parse("2018-09-11T18:30:05Z");

    private final Times times = new Times(InstantSource.fixed(NOW), new IcuMessages(true, "shell"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 11 September 2018, 14:30",
                "fr | 11 septembre 2018 à 14:30",
                "es | 11 de septiembre de 2018, 14:30",
                "ru | 11 сентября 2018 г., 14:30",
                "zh | 2018年9月11日 14:30",
                "ar | 11 سبتمبر 2018، 14:30",
            })
    void everybodyReadsNewYorkTime(String language, String words) {
        assertThat(times.newYork(NOW, Locale.of(language)).replaceAll("\\h", " "))
                .isEqualTo(words);
    }

    @Test
    void newYorkChangesItsClocks() {
        assertThat(times.newYork(Instant.parse("2018-12-01T18:30:00Z"), Locale.ENGLISH))
                .endsWith("13:30");
    }

    @Test
    void machinesReadTheMomentInUtc() {
        assertThat(times.utc(NOW.plusMillis(7))).isEqualTo("2018-09-11T18:30:05Z");
    }

    @ParameterizedTest
    @CsvSource({
        "PT50H, closes in 2 days",
        "PT24H, closes in 1 day",
        "PT23H59M, closes in 23 hours",
        "PT61M, closes in 1 hour",
        "PT59M, closes in 59 minutes",
        "PT30S, closes in less than a minute",
        "PT-30S, closed just now",
        "PT-72H, closed 3 days ago",
    })
    void aDeadlineIsSaidInWords(Duration away, String words) {
        assertThat(times.deadline(NOW.plus(away), Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    void whatWasIsSaidInWordsToo() {
        assertThat(times.since(NOW.minus(Duration.ofHours(3)), Locale.FRENCH)).isEqualTo("il y a 3 heures");
    }
}
