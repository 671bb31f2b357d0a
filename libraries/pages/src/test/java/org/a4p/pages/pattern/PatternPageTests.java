package org.a4p.pages.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class PatternPageTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void everyPartIsRendered() throws UnsupportedEncodingException {
        assertThat(page("/pattern"))
                .contains("11 September 2018, 14:30", "closes in 2 days", "A4P/PERF/2/3", "<strong>fair</strong>")
                .contains("<ins>", "<del>", "data-live=", "name=\"idempotencyKey\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void everyPartIsRenderedInEachLanguage(String language) throws UnsupportedEncodingException {
        assertThat(page("/pattern?lang=" + language))
                .contains("<html lang=\"" + language + "\" dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"")
                .doesNotContain("??");
    }

    @Test
    void arrivalsAreToldOfInEveryPluralFormAndFoundWithoutAScript() throws UnsupportedEncodingException {
        assertThat(page("/pattern"))
                .contains("data-live-bar", "Show {n} new contributions", "Show {n} new contribution&quot;")
                .contains("<a href=\"/pattern\">Look for new contributions</a>");
        assertThat(page("/pattern?lang=ar"))
                .contains("&quot;two&quot;:&quot;عرض مساهمتين جديدتين&quot;", "عرض {n} مساهمات جديدة");
    }

    @Test
    void nothingIsInlineThatThePolicyForbids() throws UnsupportedEncodingException {
        assertThat(page("/pattern"))
                .doesNotContainPattern("(?i)<[a-z][^>]*\\s(?:style|on[a-z]+)\\s*=")
                .doesNotContainPattern("(?i)<style|<script(?![^>]*\\ssrc=)|javascript:");
    }

    @Test
    void aTitleIsWrittenOnceAndThereIsOneHeadingAboveAll() throws UnsupportedEncodingException {
        assertThat(page("/pattern").split("<h1", -1)).hasSize(2);
        assertThat(page("/pattern").split("<main", -1)).hasSize(2);
        assertThat(page("/pattern"))
                .contains("<title>Evaluating performance in the field – Action for Peacekeeping</title>");
    }

    @Test
    void languageLinksKeepPathAndQuery() throws UnsupportedEncodingException {
        assertThat(page("/pattern?from=1&lang=fr&to=2"))
                .contains("href=\"/pattern?from=1&amp;to=2&amp;lang=ar\"")
                .contains("href=\"/sign-in?return=/pattern?from%3D1%26to%3D2\"");
    }

    @Test
    void anOddQueryStaysInsideItsLink() throws UnsupportedEncodingException {
        assertThat(page("/pattern?x=%22%3E%3Cscript%3E&%22%3E%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void aLanguageAskedForIsRemembered() {
        assertThat(browser.get().uri("/pattern?lang=ar").exchange())
                .cookies()
                .hasValue("lang", "ar")
                .hasPath("lang", "/")
                .isHttpOnly("lang", true);
        assertThat(browser.get().uri("/pattern?lang=xx").exchange()).cookies().doesNotContainCookie("lang");
    }

    @Test
    void cachesAreToldWhatThePageDependsOn() {
        MvcTestResult answer = browser.get()
                .uri("/pattern")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "es-UY")
                .exchange();
        assertThat(answer).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "es");
        assertThat(answer.getResponse().getHeaders(HttpHeaders.VARY)).contains("Accept-Language", "Cookie");
    }

    @Test
    void theBrowserIsToldToRunNothingOfOthers() {
        assertThat(browser.get().uri("/pattern").exchange())
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin");
    }

    @Test
    void aRefusedFormComesBackWithEveryWord() {
        assertThat(browser.post()
                        .uri("/pattern")
                        .param("text", "Two hours\r\nof <b>work</b>")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Two hours\nof &lt;b&gt;work&lt;/b&gt;</textarea>", "aria-invalid=\"true\"");
    }

    private String page(String address) throws UnsupportedEncodingException {
        MvcTestResult answer = browser.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
