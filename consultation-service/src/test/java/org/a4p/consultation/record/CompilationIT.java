package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The record of a consultation, from outside. */
class CompilationIT {

    private final Stage stage = Stage.open(RunningService.shared());
    private final String page = "/consultations/" + stage.consultation().id() + "/compilation";
    private final String api = "/api" + page;
    private final Visitor anybody = RunningService.shared().anybody();

    @Test
    void holdsWhatWasSaidUntilThenAndNothingLater() {
        JsonNode first = published("Said before.");
        String then = first.get("publishedAt").asString();
        JsonNode before = Visitor.json(anybody.get(api + "?asOf=" + then));
        published("Said after.");

        HttpResponse<String> again = anybody.get(api + "?asOf=" + then);

        assertThat(Visitor.json(again)).isEqualTo(before);
        assertThat(again.body())
                .contains("Said before.", first.get("citation").asString())
                .doesNotContain("Said after.");
        assertThat(anybody.get(api).body()).contains("Said after.");
    }

    @Test
    void showsTheWordingOfThatTimeAfterACorrection() {
        JsonNode first = published("With a slip.");
        String path = "/api" + first.get("path").asString() + "/wording";
        assertThat(stage.owner(Ownership.OWN)
                        .put(path, Map.of("text", "Without."), "\"0\"")
                        .statusCode())
                .isEqualTo(200);

        assertThat(anybody.get(api + "?asOf=" + first.get("publishedAt").asString())
                        .body())
                .contains("With a slip.");
        assertThat(anybody.get(api).body()).contains("Without.");
    }

    @Test
    void tellsWhoAlignsWithItUntilTheyNoLongerDo() {
        JsonNode said = published("We ask for evaluation.");
        String positions = "/api" + said.get("path").asString() + "/positions";
        Visitor uruguay = stage.owner(Ownership.FOREIGN);
        JsonNode taken = Visitor.json(uruguay.post(
                positions, Map.of("stance", "ALIGNS_EXCEPT", "words", "the last sentence"), "\"0\"", "taken"));
        String then = taken.get("history").get(0).get("at").asString();
        assertThat(uruguay.post(positions + "/revocation", Map.of(), "\"1\"", "revoked")
                        .statusCode())
                .isEqualTo(201);

        String footnote = "Uruguay aligns itself with this, except: the last sentence";
        assertThat(anybody.get(api + "?asOf=" + then, "Accept-Language", "en").body())
                .contains(footnote);
        assertThat(anybody.get(api, "Accept-Language", "en").body()).doesNotContain(footnote);
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
        String address = api + "?asOf=" + then + "&format=" + format;

        HttpResponse<String> file = anybody.get(address, "Accept-Language", "ar");

        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase(type);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(stage.consultation().id() + "-", "-ar." + format);
        String tag = file.headers().firstValue("ETag").orElseThrow();
        String hash = Visitor.json(anybody.get(api + "?asOf=" + then, "Accept-Language", "ar"))
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
        HttpResponse<String> refused = anybody.get(api + query);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/" + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void thePageShowsContentHashAndFiveFiles(String language) {
        JsonNode said = published("Words for the page.");
        String then = said.get("publishedAt").asString();

        String shown = anybody.get(page + "?asOf=" + then, "Accept-Language", language, "Accept", "text/html")
                .body();

        assertThat(shown).contains("Words for the page.", said.get("citation").asString());
        assertThat(shown).contains("format=html", "format=docx", "format=pdf", "format=csv", "format=json");
        String hash = Visitor.json(anybody.get(api + "?asOf=" + then, "Accept-Language", language))
                .get("sha256")
                .asString();
        assertThat(shown).contains(hash);
    }

    @Test
    void thePageGivesBackADayThatCannotBe() {
        HttpResponse<String> refused =
                anybody.get(page + "?asOf=2999-01-01", "Accept-Language", "en", "Accept", "text/html");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("2999-01-01", "Choose today or a day before.");
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
        return Visitor.json(anybody.get(stage.contribution(Ownership.OWN, text)));
    }
}
