package org.a4p.pages.zone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.a4p.pages.language.Language;
import org.a4p.pages.pattern.PatternApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = PatternApplication.class)
@AutoConfigureMockMvc
class ReaderZoneTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void whoeverChoseNothingReadsNewYorkTimeAndTheWayToTheChoice() {
        assertThat(browser.get().uri("/pattern?a=1&b=%26x").exchange())
                .bodyText()
                .contains("Times are New York time", "zones=1#time-zone")
                .doesNotContain("<option value=\"Africa/Dakar\"", "data-zone=");
    }

    @Test
    void theChoiceIsAFormWithoutAScriptAndKeepsTheRestOfTheAddress() {
        assertThat(browser.get().uri(URI.create("/pattern?a=1&b=%26x&zones=1")).exchange())
                .bodyText()
                .contains(
                        "id=\"time-zone\" method=\"get\" action=\"/pattern\"",
                        "name=\"a\" value=\"1\"",
                        "name=\"b\" value=\"&amp;x\"",
                        "<option value=\"Africa/Dakar\">Dakar</option>",
                        "New York only")
                .doesNotContain("name=\"zones\"");
    }

    @Test
    void theChoiceIsRememberedAndShownAtOnce() {
        assertThat(browser.get().uri("/pattern?lang=fr&tz=Africa/Dakar").exchange())
                .bodyText()
                .contains("data-zone=\"Africa/Dakar\"", "Dakar");
        assertThat(browser.get().uri(URI.create("/pattern?tz=Africa%2FDakar")).exchange())
                .cookies()
                .hasValue("tz", "Africa/Dakar")
                .isHttpOnly("tz", true);
    }

    @Test
    void newYorkOnlyForgetsIt() {
        assertThat(browser.get()
                        .uri("/pattern?tz=")
                        .cookie(new Cookie("tz", "Africa/Dakar"))
                        .exchange())
                .cookies()
                .hasValue("tz", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moon/Crater", "%zz", "GMT%2B3", "%22%3E%3Cscript%3E", "America/New_York"})
    void whatIsNoOtherZoneChangesNothing(String asked) {
        assertThat(browser.get()
                        .uri(URI.create("/pattern?tz=" + asked.replace("%zz", "%25zz")))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Times are New York time, with your own")
                .doesNotContain("data-zone=");
    }

    @ParameterizedTest
    @CsvSource({"en, Cairo", "fr, Le Caire", "ar, القاهرة", "ru, Каир", "zh, 开罗", "es, El Cairo"})
    void citiesAreNamedInEveryLanguage(String language, String city) {
        Language known = Language.withCode(language).orElseThrow();

        assertThat(ZoneNames.choices(known))
                .hasSizeGreaterThan(300)
                .contains(new ZoneNames.Choice("Africa/Cairo", city));
    }

    @Test
    void oldNamesAreUnderstood() {
        assertThat(ZoneNames.zone("Asia/Kolkata"))
                .isEqualTo(ZoneNames.zone("Asia/Calcutta"))
                .isPresent();
    }
}
