package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Looking for contributions in a running service. */
class SearchIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor anybody = scene.anybody();

    @Test
    void findsAContributionAsSoonAsItIsPublished() {
        String citation = said("The quaggacopters were delivered at night.");

        awaitFound("quaggacopter", citation);
        JsonNode result = search("quaggacopter").get("results").get(0);
        assertThat(result.get("delegation").asString()).isEqualTo("SEN");
        assertThat(result.get("theme").asString()).isEqualTo("perf");
        assertThat(result.at("/snippets/0/parts").toString()).contains("\"quaggacopters\",\"found\":true");
    }

    @Test
    void findsTheNewWordsAfterACorrectionAndNotTheOld() {
        HttpResponse<String> published = scene.say("With a zebraslip in it.");
        String citation = Visitor.json(published).get("citation").asString();
        String path = published.headers().firstValue("Location").orElseThrow();
        awaitFound("zebraslip", citation);

        HttpResponse<String> corrected =
                scene.senegal().put(path + "/wording", Map.of("text", "With an okapiword in it."), "\"0\"");

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        awaitFound("okapiword", citation);
        assertThat(citations("zebraslip")).isEmpty();
    }

    @Test
    void findsNothingOfWhatWasTakenBack() {
        Visitor head = scene.uruguay();
        HttpResponse<String> published =
                head.post(scene.contributions(), Map.of("type", "STATEMENT", "text", "A tapirsecret, said too early."));
        String path = published.headers().firstValue("Location").orElseThrow();
        awaitFound("tapirsecret", Visitor.json(published).get("citation").asString());

        HttpResponse<String> withdrawn =
                head.post(path + "/withdrawal", Map.of("reason", "Too early."), "\"0\"", "take-it-back");

        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isLessThan(300);
        assertThat(citations("tapirsecret"))
                .as("at once, whatever the index knows")
                .isEmpty();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(search("tapirsecret").get("total").asInt()).isZero());
        assertThat(anybody.get("/search?q=tapirsecret").body()).doesNotContain("said too early");
    }

    @Test
    void findsAConclusionByItsTypeAndNarrows() {
        said("Wombatwise we agree.");
        HttpResponse<String> concluded = scene.conclude("Wombatwise this is concluded.");
        String conclusion = Visitor.json(concluded).get("citation").asString();
        awaitFound("wombatwise&type=conclusion", conclusion);

        assertThat(citations("wombatwise")).hasSize(2);
        assertThat(citations("wombatwise&delegation=sen")).hasSize(1).doesNotContain(conclusion);
        assertThat(citations("wombatwise&theme=perf&consultation=perf-round-1&language=en"))
                .hasSize(2);
        assertThat(citations("wombatwise&theme=poc")).isEmpty();
        assertThat(citations("wombatwise&to=2018-01-01")).isEmpty();
        assertThat(citations("wombatwise&group=eu")).isEmpty();
        assertThat(search("wombatwise").at("/counts/TYPE/CONCLUSION").asInt()).isEqualTo(1);
    }

    @Test
    void showsSnippetsThatCannotBeMarkup() {
        String citation = said("Look: <script>alert('numbatmark')</script> & <b>more</b>");
        awaitFound("numbatmark", citation);

        String page =
                anybody.get("/search?q=numbatmark", "Accept-Language", "en").body();

        assertThat(page).contains("<mark>numbatmark</mark>", "&lt;script&gt;alert(", "lang=\"en\" dir=\"ltr\"");
        assertThat(page).doesNotContain("<script>alert", "<b>more");
    }

    @Test
    void thePageKeepsWhatWasAskedAndSaysWhatToDoNext() {
        String nothing = english("/search");
        assertThat(nothing).contains("What are you looking for?", "name=\"q\"");

        String none = english("/search?q=%22no+such+words%22&theme=poc&from=2018-01-01");
        assertThat(none).contains("No contribution matches", "Search everywhere", "value=\"2018-01-01\"");
        assertThat(none).containsPattern("<option value=\"poc\"[^>]*selected");
        assertThat(none).contains("value=\"&quot;no such words&quot;\"");

        HttpResponse<String> refused = anybody.get("/search?q=kept&from=yesterday", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("value=\"kept\"", "role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void speaksSixLanguages(String language) {
        for (String path : List.of("/search", "/search?q=mission", "/search?q=xyzzyx&theme=pb")) {
            HttpResponse<String> page = anybody.get(path, "Accept-Language", language, "Accept", "text/html");
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"" + language + "\"", "</html>", "id=\"search-words\"");
        }
    }

    @Test
    void hostileAddressesGetAnAnswer() {
        assertThat(anybody.get("/api/search?q=" + encoded("x".repeat(6_000))).statusCode())
                .isEqualTo(400);
        for (String hostile : List.of("\"", "***", "(((", "a\u0000b", "%", "\\", "{{7*7}}", "${7*7}")) {
            assertThat(anybody.get("/search?q=" + encoded(hostile)).statusCode())
                    .as(hostile)
                    .isEqualTo(200);
        }
        assertThat(anybody.get("/api/search?q=a&page=99999999999").statusCode()).isEqualTo(400);
        assertThat(anybody.get("/api/search?q=%ff%fe").statusCode()).isLessThan(500);
    }

    private String said(String text) {
        HttpResponse<String> published = scene.say(text);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        return Visitor.json(published).get("citation").asString();
    }

    private void awaitFound(String query, String citation) {
        await().atMost(SOON).untilAsserted(() -> assertThat(citations(query)).contains(citation));
    }

    private List<String> citations(String query) {
        return search(query).get("results").findValuesAsString("citation");
    }

    private JsonNode search(String query) {
        HttpResponse<String> answer = anybody.get("/api/search?q=" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private String english(String path) {
        return anybody.get(path, "Accept-Language", "en").body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
