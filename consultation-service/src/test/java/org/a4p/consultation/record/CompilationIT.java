package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The record of a consultation, from outside. */
class CompilationIT {

    private static final String API = "/api/consultations/perf-round-1/compilation";
    private static final String PAGE = "/consultations/perf-round-1/compilation";

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor anybody = RunningService.shared().anybody();

    @Test
    void holdsWhatWasSaidUntilThenAndNothingLater() {
        JsonNode first = published("Said before.");
        String then = first.get("publishedAt").asString();
        JsonNode before = Visitor.json(anybody.get(API + "?asOf=" + then));
        published("Said after.");

        HttpResponse<String> again = anybody.get(API + "?asOf=" + then);

        assertThat(Visitor.json(again)).isEqualTo(before);
        assertThat(again.body())
                .contains("Said before.", first.get("citation").asString())
                .doesNotContain("Said after.");
        assertThat(anybody.get(API).body()).contains("Said after.");
    }

    @Test
    void showsTheWordingOfThatTimeAfterACorrection() {
        JsonNode first = published("With a slip.");
        String path = "/api" + first.get("path").asString() + "/wording";
        assertThat(scene.senegal()
                        .put(path, Map.of("text", "Without."), "\"0\"")
                        .statusCode())
                .isEqualTo(200);

        assertThat(anybody.get(API + "?asOf=" + first.get("publishedAt").asString())
                        .body())
                .contains("With a slip.");
        assertThat(anybody.get(API).body()).contains("Without.");
    }

    @ParameterizedTest
    @CsvSource({
        "html,text/html;charset=utf-8",
        "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf,application/pdf",
        "csv,text/csv;charset=utf-8",
        "json,application/json"
    })
    void isAFileUnderItsHash(String format, String type) {
        String then = published("For the file.").get("publishedAt").asString();
        String address = API + "?asOf=" + then + "&format=" + format;

        HttpResponse<String> file = anybody.get(address, "Accept-Language", "ar");

        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase(type);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("perf-round-1-", "-ar." + format);
        String tag = file.headers().firstValue("ETag").orElseThrow();
        String hash = Visitor.json(anybody.get(API + "?asOf=" + then, "Accept-Language", "ar"))
                .get("sha256")
                .asString();
        assertThat(tag).isEqualTo("\"" + hash + "\"");
        assertThat(anybody.get(address, "Accept-Language", "ar", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "?format=exe,422,compilation-format-unknown",
        "?asOf=yesterday,422,as-of-unreadable",
        "?asOf=2999-01-01,422,as-of-not-yet"
    })
    void refusesWhatCannotBe(String query, int status, String slug) {
        HttpResponse<String> refused = anybody.get(API + query);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/" + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void thePageShowsContentHashAndFiveFiles(String language) {
        JsonNode said = published("Words for the page.");
        String then = said.get("publishedAt").asString();

        String page = anybody.get(PAGE + "?asOf=" + then, "Accept-Language", language, "Accept", "text/html")
                .body();

        assertThat(page).contains("Words for the page.", said.get("citation").asString());
        assertThat(page).contains("format=html", "format=docx", "format=pdf", "format=csv", "format=json");
        String hash = Visitor.json(anybody.get(API + "?asOf=" + then, "Accept-Language", language))
                .get("sha256")
                .asString();
        assertThat(page).contains(hash);
    }

    @Test
    void thePageGivesBackADayThatCannotBe() {
        HttpResponse<String> page =
                anybody.get(PAGE + "?asOf=2999-01-01", "Accept-Language", "en", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("2999-01-01", "Choose today or a day before.");
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(anybody.get("/api/consultations/none/compilation").statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/consultations/none/compilation", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    private JsonNode published(String text) {
        HttpResponse<String> published = scene.say(text);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        return Visitor.json(published);
    }
}
