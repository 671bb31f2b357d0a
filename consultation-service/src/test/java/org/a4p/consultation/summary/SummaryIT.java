package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The chair's summary, from its first draft to the answer to a correction. */
class SummaryIT {

    private final SummaryScene scene = SummaryScene.open();
    private final Stage stage = scene.stage();
    private final Visitor facilitator = scene.facilitator();
    private final Visitor senegal = scene.senegal();
    private final Visitor anybody = RunningService.shared().anybody();
    private final String api = scene.api();
    private final String page = scene.page();

    @Test
    void goesFromDraftToVersionsThatEverybodyCompares() {
        String source = scene.said("Findings are shared first.");
        scene.save("Delegations agreed. [" + source + "]", 0);
        assertThat(anybody.get(page, "Accept", "text/html").body()).doesNotContain("Delegations agreed.");
        assertThat(scene.publish(1).statusCode()).isEqualTo(201);
        scene.save("Many delegations agreed. [" + source + "]", 1);
        assertThat(scene.publish(2).statusCode()).isEqualTo(201);

        JsonNode versions = Visitor.json(anybody.get(api + "/versions"));

        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/sentences/0/text").asString()).isEqualTo("Delegations agreed.");
        assertThat(versions.at("/0/sentences/0/sources/0").asString()).isEqualTo(source);
        assertThat(open(page + "/versions/1")).contains("Delegations agreed.", source);
        assertThat(open(page + "/compare?from=1&to=2")).contains("<ins", "<del", "Many");
    }

    @Test
    void aSentenceWithoutASourceIsNamedAndNothingIsPublished() {
        scene.save("They agreed. [" + scene.said("Yes.") + "]\nAnd they rested.", 0);

        HttpResponse<String> refused = scene.publish(1);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(refused).get("detail").asString()).contains("Sentence 2", "And they rested.");
        assertThat(Visitor.json(anybody.get(api + "/versions"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4P/PERF/1/1", "A4P/PERF/999999/1", "A4P/NONE/1/1", "page 3"})
    void aSourceOutsideTheConsultationIsRefused(String source) {
        scene.save("They agreed. [" + source + "]", 0);

        assertThat(Visitor.json(scene.publish(1)).get("type").asString()).endsWith("/sentence-source-unknown");
    }

    @Test
    void theSameRequestPublishesOnce() {
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);
        String key = UUID.randomUUID().toString();
        String until = SummaryScene.tomorrow();

        assertThat(scene.publish(1, key, until).statusCode()).isEqualTo(201);
        scene.save("They agreed and more.", 1);
        assertThat(scene.publish(1, key, until).statusCode()).isEqualTo(200);
        assertThat(Visitor.json(anybody.get(api + "/versions"))).hasSize(1);
    }

    @Test
    void facilitatorsOfOtherConsultationsNeitherReadTheDraftNorWriteIt() {
        scene.save("They agreed.", 0);
        Visitor elsewhere = RunningService.shared().officer("nor-facilitator", "NOR", "facilitator");

        HttpResponse<String> refused = elsewhere.put(api + "/draft", Map.of("text", "We agreed."), "\"1\"");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/not-facilitator-here");
        assertThat(elsewhere.get(api + "/draft").statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(page, "Accept", "text/html").body()).doesNotContain("/summary/draft\"");
    }

    @Test
    void whoSavesOverOthersIsToldSo() {
        scene.save("First.", 0);

        assertThat(facilitator
                        .put(api + "/draft", Map.of("text", "Other."), "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(Visitor.json(facilitator.get(api + "/draft")).get("text").asString())
                .isEqualTo("First.");
        assertThat(senegal.get(api + "/draft").statusCode()).isEqualTo(403);
    }

    @Test
    void aDeadlineThatHasPassedIsRefused() {
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);

        HttpResponse<String> refused =
                scene.publish(1, "a-key", Instant.now().minusSeconds(1).toString());

        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/corrections-deadline-past");
    }

    @Test
    void theMeterNamesWhatIsMissing() {
        String cited = scene.said("We agree.");
        HttpResponse<String> reserved = stage.owner(Ownership.FOREIGN)
                .post(stage.contributions(), Map.of("type", "RESERVATION", "text", "We reserve our position."));
        String reservation = Visitor.json(reserved).get("citation").asString();
        scene.save("They agreed. [" + cited + "]", 0);
        scene.publish(1);

        JsonNode coverage = Visitor.json(anybody.get(api + "/coverage"));

        assertThat(coverage.at("/delegations/all").asInt()).isEqualTo(2);
        assertThat(coverage.at("/delegations/notReflected/0").asString()).isEqualTo("URY");
        assertThat(coverage.at("/reservations/notReflected/0").asString()).isEqualTo(reservation);
        assertThat(open(page)).contains("1 of 2 delegations", "Uruguay", "0 of 1 reservation", reservation);
    }

    @Test
    void aCorrectionIsFiledAnsweredAndPublic() {
        String source = scene.said("Yes.");
        scene.save("They agreed. [" + source + "]", 0);
        scene.publish(1);
        assertThat(scene.correct("We took note.").statusCode()).isEqualTo(201);
        assertThat(answer(Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(answer(Map.of("acceptedIn", 2)).statusCode()).isEqualTo(422);
        scene.save("They took note. [" + source + "]", 1);
        scene.publish(2);

        assertThat(answer(Map.of("acceptedIn", 2)).statusCode()).isEqualTo(200);

        assertThat(answer(Map.of("reason", "No.")).statusCode()).isEqualTo(409);
        JsonNode correction = Visitor.json(anybody.get(api + "/corrections")).get(0);
        assertThat(correction.get("delegation").asString()).isEqualTo("SEN");
        assertThat(correction.at("/answer/acceptedIn").asInt()).isEqualTo(2);
        assertThat(open(page)).contains("We took note.", "Accepted in version 2");
    }

    @Test
    void aCorrectionToASentenceThatIsNotThereIsRefused() {
        assertThat(Visitor.json(scene.correct("Too early.")).get("type").asString())
                .endsWith("/no-summary-yet");
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);
        scene.publish(1);

        HttpResponse<String> refused =
                senegal.post(api + "/corrections", Map.of("summaryVersion", 1, "sentence", 2, "text", "Which one?"));

        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/sentence-unknown");
    }

    @Test
    void worksByFormsWithoutScript() {
        String source = scene.said("Yes.");
        String until = SummaryScene.inAMonth();
        String words = "They agreed. [" + source + "]\r\nWithout a source.";
        HttpResponse<String> refused = facilitator.submit(page + "/draft/publication", form(words, "0", until));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Without a source.", "Sentence 2", until);

        String version =
                Visitor.json(facilitator.get(api + "/draft")).get("version").asString();
        HttpResponse<String> published =
                facilitator.submit(page + "/draft/publication", form("They agreed. [" + source + "]", version, until));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);

        HttpResponse<String> filed = senegal.submit(
                page + "/corrections",
                Map.of("summaryVersion", "1", "sentence", "1", "text", "Took note.", "idempotencyKey", "file"));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(303);
        HttpResponse<String> noReason = facilitator.submit(
                page + "/corrections/1/answer", Map.of("acceptedIn", "", "reason", "", "idempotencyKey", "answer"));
        assertThat(noReason.statusCode()).isEqualTo(422);
        HttpResponse<String> answered = facilitator.submit(
                page + "/corrections/1/answer",
                Map.of("acceptedIn", "", "reason", "It was agreed.", "idempotencyKey", "answer-2"));
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(303);
        assertThat(open(page)).contains("Not accepted", "It was agreed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void opensInSixLanguages(String language) {
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);
        scene.publish(1);
        scene.correct("We took note.");

        for (String path : new String[] {page, page + "/draft", page + "/compare?from=1&to=1"}) {
            HttpResponse<String> opened = facilitator.get(path, "Accept-Language", language, "Accept", "text/html");
            assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
            assertThat(opened.body()).contains("lang=\"" + language + "\"", "</html>");
        }
    }

    private HttpResponse<String> answer(Map<String, ?> answer) {
        return facilitator.post(api + "/corrections/1/answer", answer);
    }

    private String open(String path) {
        return anybody.get(path, "Accept-Language", "en", "Accept", "text/html").body();
    }

    private static Map<String, String> form(String text, String version, String until) {
        return Map.of(
                "text",
                text,
                "version",
                version,
                "correctionsUntil",
                until,
                "idempotencyKey",
                UUID.randomUUID().toString());
    }
}
