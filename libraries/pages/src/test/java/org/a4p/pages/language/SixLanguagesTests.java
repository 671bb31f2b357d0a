package org.a4p.pages.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SixLanguagesTests {

    private final SixLanguages name = new SixLanguages("peace", "paix", "paz", "سلام", "мир", "和平");

    @Test
    void speakTheReadersLanguageWhateverTheCountry() {
        assertThat(name.in(Locale.CANADA_FRENCH)).isEqualTo("paix");
        assertThat(name.in(Locale.of("ar", "JO"))).isEqualTo("سلام");
        assertThat(name.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("和平");
    }

    @Test
    void speakEnglishToEverybodyElse() {
        assertThat(name.in(Locale.GERMAN)).isEqualTo("peace");
    }
}
