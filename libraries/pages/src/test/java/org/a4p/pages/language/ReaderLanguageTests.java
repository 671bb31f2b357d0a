package org.a4p.pages.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReaderLanguageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/themes/perf");

    @Test
    void theBrowsersFirstOfficialLanguageCounts() {
        request.addHeader("Accept-Language", "ja, ar-JO;q=0.9, en;q=0.5");
        request.setPreferredLocales(List.of(Locale.JAPANESE, Locale.of("ar", "JO"), Locale.ENGLISH));
        assertThat(ReaderLanguage.of(request)).isEqualTo(Language.ARABIC);
    }

    @Test
    void aRememberedLanguageCountsMore() {
        request.addHeader("Accept-Language", "fr");
        request.setCookies(new Cookie("other", "x"), new Cookie("lang", "ru"));
        assertThat(ReaderLanguage.of(request)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void theLanguageAskedForCountsMost() {
        request.setCookies(new Cookie("lang", "ru"));
        request.setQueryString("from=1&lang=zh");
        assertThat(ReaderLanguage.of(request)).isEqualTo(Language.CHINESE);
    }

    @Test
    void aLanguageNobodySpeaksHereIsPassedOver() {
        request.setCookies(new Cookie("lang", "<script>"));
        request.setQueryString("lang=xx");
        assertThat(ReaderLanguage.of(request)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void withoutAnyHintItIsEnglish() {
        assertThat(ReaderLanguage.of(request)).isEqualTo(Language.ENGLISH);
    }
}
