package org.a4p.pages.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.a4p.pages.pattern.PatternApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = PatternApplication.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {

    @Autowired
    private MockMvcTester browser;

    @Test
    void aProgramGetsAllMembersOfTheStandard() {
        assertThat(browser.get().uri("/api/nothing").exchange())
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"type": "/problems/pattern/not-found", "title": "Nothing here", "status": 404,
                         "detail": "There is no such page. It may have been written differently, or it is not open to you.",
                         "instance": "/api/nothing"}""");
    }

    @Test
    void aProgramIsToldInTheLanguageItAccepts() {
        assertProblem(
                browser.get().uri("/api/drafts?lang=fr").exchange(),
                403,
                "not-allowed-for-role",
                "rédacteur et facilitateur");
    }

    @Test
    void malformedJsonIsNotRead() {
        assertProblem(post("{\"text\": \"half").exchange(), 400, "unreadable-body", "not well-formed");
    }

    @Test
    void brokenUtf8InJsonIsNotRead() {
        byte[] broken = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '(', '"', '}'};
        MvcTestResult answer = browser.post()
                .uri("/api/texts")
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .content(broken)
                .exchange();
        assertProblem(answer, 400, "unreadable-body", "UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"  \"}               | text-missing",
                "{}                             | text-missing",
                "{\"text\": \"a\\u0007b\"}         | text-damaged",
                "{\"text\": \"a\\ud800b\"}         | text-damaged",
            })
    void textThatCannotStandIsRefused(String json, String slug) {
        assertProblem(post(json).exchange(), 422, slug, "");
    }

    @Test
    void textThatIsTooLongIsToldItsLength() {
        assertProblem(
                post("{\"text\": \"%s\"}".formatted("x".repeat(201))).exchange(),
                422,
                "text-too-long",
                "It has 201 characters; 200 are allowed.");
    }

    @Test
    void aBodyBeyondTheLimitIsNotRead() {
        assertProblem(post("x".repeat(300_000)).exchange(), 413, "body-too-large", "Nothing was stored");
    }

    @ParameterizedTest
    @CsvSource({"'',missing-idempotency-key", "with space,missing-idempotency-key", "ключ,missing-idempotency-key"})
    void aKeyThatCannotBeUsedIsMissing(String key, String slug) {
        MvcTestResult answer = browser.post()
                .uri("/api/texts")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\": \"a\"}")
                .exchange();
        assertProblem(answer, 400, slug, "Idempotency-Key");
    }

    @Test
    void aKeyOfTheUsualKindIsTaken() {
        assertThat(post("{\"text\": \"a\"}").exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("k");
    }

    @Test
    void otherMishapsHaveTheirOwnSentence() {
        assertProblem(browser.get().uri("/api/texts/1").exchange(), 400, "value-missing", "“from”");
        assertProblem(browser.get().uri("/api/texts/one?from=1").exchange(), 400, "value-unfitting", "“number”");
        assertProblem(browser.put().uri("/api/texts/1").exchange(), 412, "stale-version", "");
        assertProblem(browser.delete().uri("/api/texts/1").exchange(), 405, "method-not-allowed", "");
        assertProblem(
                browser.post()
                        .uri("/api/texts")
                        .contentType("text/csv")
                        .content("a")
                        .exchange(),
                415,
                "unsupported-media-type",
                "");
        assertProblem(
                browser.post()
                        .uri("/api/texts")
                        .contentType("application/json")
                        .accept("image/png")
                        .exchange(),
                406,
                "not-acceptable",
                "");
    }

    @Test
    void aFaultOfOursTellsOnlyAReference(CapturedOutput log) throws UnsupportedEncodingException {
        MvcTestResult answer = browser.get().uri("/api/faulty").exchange();
        assertProblem(answer, 500, "unexpected", "tell the secretariat this reference");
        assertThat(answer).bodyText().doesNotContain("swordfish").doesNotContain("IllegalState");
        assertThat(log).contains("swordfish").contains(traceId(answer));
    }

    @Test
    void aPersonGetsAPage() {
        assertThat(browser.get().uri("/faulty?lang=ru").accept("text/html").exchange())
                .hasStatus(500)
                .bodyText()
                .contains("lang=\"ru\"", "Произошла ошибка на нашей стороне")
                .doesNotContain("swordfish");
    }

    @Test
    void aRefusedFormHandsBackWhatWasTyped() {
        assertThat(browser.post()
                        .uri("/texts")
                        .accept("text/html")
                        .param("text", "Two hours of work <b>")
                        .param("idempotencyKey", "")
                        .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("Two hours of work &lt;b&gt;</textarea>");
    }

    @Test
    void afterARefusedFormTheWayBackIsThePageItWasOn() {
        assertThat(refused("https://a4p.example/threads/perf-2?after=10&lang=fr"))
                .bodyText()
                .contains("/sign-in?return=/threads/perf-2?after%3D10");
        assertThat(refused("https://a4p.example//evil.example/x"))
                .bodyText()
                .contains("/sign-in?return=/\"")
                .doesNotContain("evil");
        assertThat(refused("not a { uri")).bodyText().contains("/sign-in?return=/\"");
    }

    @Test
    void everyProblemHasItsPage() {
        assertThat(browser.get().uri("/problems/pattern/stale-version").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else was faster");
        assertThat(browser.get().uri("/problems/pattern/never-heard-of").exchange())
                .hasStatus(404);
    }

    private MvcTestResult refused(String referrer) {
        return browser.post()
                .uri("/texts")
                .accept("text/html")
                .header("Referer", referrer)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String json) {
        return browser.post()
                .uri("/api/texts")
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    private static String traceId(MvcTestResult answer) throws UnsupportedEncodingException {
        String body = answer.getResponse().getContentAsString();
        return body.replaceAll(".*\"traceId\":\"([0-9a-f]+)\".*", "$1");
    }

    private static void assertProblem(MvcTestResult answer, int status, String slug, String words) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/pattern/" + slug);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(words)
                .endsWith(".");
    }
}
