package org.a4p.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a browser can do, a script with a bearer token can do too. */
class ScriptedJourneyIT {

    private final Platform platform = RunningPlatform.get();

    @Test
    void theFiveThemesAndTheirOpenConsultationsAreThere() {
        var themes = platform.get("/api/themes").json();
        var consultations = platform.get("/api/consultations").json();

        assertThat(StreamSupport.stream(themes.spliterator(), false)
                        .map(theme -> theme.path("id").stringValue()))
                .contains("pb", "perf", "poc", "part", "pol");
        assertThat(consultations).hasSize(5);
    }

    @Test
    void aFacilitatorOpensAThreadADelegatePostsAndEveryoneReads() {
        String facilitator = platform.token("un-facilitator");
        String delegate = platform.token("sen-delegate");

        var thread = platform.post(
                "/api/consultations/pol-round-1/threads",
                facilitator,
                Map.of("title", "Mandates that match means", "opening", "Which tasks lack resources?"));
        assertThat(thread.status()).isEqualTo(201);
        String contributions = "/api/threads/" + thread.json().path("id").stringValue() + "/contributions";
        var posted = platform.post(
                contributions, delegate, Map.of("type", "STATEMENT", "text", "Mandates should be **sequenced**."));
        assertThat(posted.status()).isEqualTo(201);

        var read = platform.get(posted.header("Location")).json();
        assertThat(read.path("citation").stringValue()).isEqualTo(citation(posted.json()));
        assertThat(read.path("text").stringValue()).isEqualTo("Mandates should be **sequenced**.");
    }

    @Test
    void aRepeatedRequestMakesOneContribution() {
        String delegate = platform.token("ury-delegate");
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("type", "QUESTION", "text", "Who trains the trainers?");

        var first = platform.post("/api/threads/part-1/contributions", delegate, body, key);
        var again = platform.post("/api/threads/part-1/contributions", delegate, body, key);

        assertThat(citation(again.json())).isEqualTo(citation(first.json()));
    }

    @Test
    void aForeignOriginIsRefused() {
        var request = platform.request("/updates")
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=a%40example.org&follow=theme%3Aperf"));

        assertThat(platform.send(request).status()).isEqualTo(403);
    }

    @Test
    void anExpiredOrInventedTokenIsAProblemWithAType() {
        var answer = platform.post(
                "/api/threads/perf-1/contributions", "not.a.token", Map.of("type", "STATEMENT", "text", "x"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").stringValue()).startsWith("/problems/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultation", "commitment", "notification"})
    void eachServiceDescribesItsApiThroughTheGateway(String service) {
        var description = platform.get("/api/openapi/" + service);

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("openapi").stringValue()).startsWith("3.");
    }

    private static String citation(JsonNode contribution) {
        return contribution.path("citation").stringValue();
    }
}
