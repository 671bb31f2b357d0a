package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Positions through the API: taken, replaced, revoked, refused. */
class PositionCommandsIT {

    private final AlignmentScene scene = AlignmentScene.open(RunningService.shared());

    @Test
    void aHeadOfDelegationAligns() {
        HttpResponse<String> taken = scene.aligns("URY");

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.headers().firstValue("ETag").orElseThrow()).isEqualTo("\"1\"");
        assertThat(taken.body()).doesNotContain("ury-head");
        assertThat(scene.count("aligns")).isEqualTo(1);
    }

    @Test
    void aNewerPositionReplacesTheOlderAndTheHistoryKeepsBoth() {
        scene.aligns("URY");
        HttpResponse<String> replaced =
                scene.take("URY", Map.of("stance", "dissociates", "words", "The deadline is too short."), 1);
        HttpResponse<String> revoked = scene.revoke("URY", 2);

        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(201);
        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(201);
        JsonNode tally = scene.tally();
        assertThat(tally.get("stands")).isEmpty();
        JsonNode position = tally.get("positions").get(0);
        assertThat(position.get("version").asInt()).isEqualTo(3);
        assertThat(position.get("stance").isNull()).isTrue();
        assertThat(position.get("history").findValuesAsString("words")).contains("The deadline is too short.");
        assertThat(position.get("history")).hasSize(3);
    }

    @Test
    void aRepeatedRequestIsOneStepAndAChangedOneUnderItsKeyIsRefused() {
        Visitor head = scene.head("URY");
        Map<String, String> body = Map.of("stance", "ALIGNS");

        HttpResponse<String> first = AlignmentScene.post(head, scene.api(), body, 0, "once");
        HttpResponse<String> again = AlignmentScene.post(head, scene.api(), body, 0, "once");
        HttpResponse<String> other =
                AlignmentScene.post(head, scene.api(), Map.of("stance", "DISSOCIATES", "words", "No."), 1, "once");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        refused(other, 422, "idempotency-key-reused");
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        scene.aligns("URY");

        refused(scene.aligns("URY"), 412, "stale-version");
        refused(scene.take("URY", Map.of("stance", "ALIGNS"), 2), 412, "stale-version");
        refused(scene.revoke("URY", 7), 412, "stale-version");
    }

    @ParameterizedTest
    @CsvSource({
        "ALIGNS_EXCEPT,'',alignment-points-missing",
        "ALIGNS_EXCEPT,'  ',alignment-points-missing",
        "DISSOCIATES,'',alignment-reason-missing",
        "LIKES,'So much',alignment-stance-unknown",
        "'','',alignment-stance-unknown",
        "ALIGNS,'bell \u0007',text-damaged",
    })
    void aPositionThatSaysTooLittle(String stance, String words, String slug) {
        refused(scene.take("URY", Map.of("stance", stance, "words", words), 0), 422, slug);
        assertThat(scene.tally().get("positions")).isEmpty();
    }

    @Test
    void wordsThatAreTooLong() {
        refused(
                scene.take("URY", Map.of("stance", "DISSOCIATES", "words", "x".repeat(2_001)), 0),
                422,
                "text-too-long");
    }

    @Test
    void nobodyAlignsWithItself() {
        refused(scene.aligns("SEN"), 409, "alignment-with-oneself");
        refused(
                scene.take("SEN", Map.of("stance", "DISSOCIATES", "words", "Of ourselves."), 0),
                409,
                "alignment-with-oneself");
    }

    @Test
    void nothingIsRevokedThatIsNotHeld() {
        refused(scene.revoke("URY", 0), 409, "alignment-nothing-to-revoke");
        scene.aligns("URY");
        scene.revoke("URY", 1);
        refused(scene.revoke("URY", 2), 409, "alignment-nothing-to-revoke");
    }

    @Test
    void aConclusionIsNobodysToAlignWith() {
        scene.scene().conclude("We conclude.");

        refused(
                AlignmentScene.post(scene.head("URY"), scene.api(2), Map.of("stance", "ALIGNS"), 0),
                409,
                "alignment-with-procedure");
    }

    @Test
    void onlyHeadsOfDelegationTakePositions() {
        Visitor delegate = scene.scene().service().officer("ury-delegate", "URY", "delegate");

        assertThat(tried(delegate)).isEqualTo(403);
        assertThat(tried(scene.scene().facilitator())).isEqualTo(403);
        assertThat(tried(scene.scene().anybody())).isEqualTo(401);
    }

    @Test
    void whatIsNotThereCannotBeAlignedWith() {
        refused(AlignmentScene.post(scene.head("URY"), scene.api(99), Map.of("stance", "ALIGNS"), 0), 404, "not-found");
        assertThat(scene.scene().anybody().get(scene.api(99)).statusCode()).isEqualTo(404);
        assertThat(scene.scene().anybody().get(scene.api() + "?asOf=yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDelegationsPositionsAreListedForIt() {
        scene.take("BRA", Map.of("stance", "ALIGNS_EXCEPT", "words", "Point 2."), 0);

        JsonNode found = Visitor.json(scene.scene().anybody().get("/api/delegations/BRA/positions"));

        assertThat(found.get("positions").findValuesAsString("citation"))
                .contains(scene.scene().id().citation() + "/1");
        assertThat(scene.scene().anybody().get("/api/delegations/XYZ/positions").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theMatrixOfTheThemeHoldsIt() {
        scene.take("NOR", Map.of("stance", "DISSOCIATES", "words", "Not this."), 0);

        JsonNode all = Visitor.json(scene.scene().anybody().get("/api/themes/perf/alignments"));
        JsonNode african =
                Visitor.json(scene.scene().anybody().get("/api/themes/perf/alignments?region=AFRICAN_STATES"));
        JsonNode before = Visitor.json(scene.scene().anybody().get("/api/themes/perf/alignments?asOf=2018-01-01"));

        String citation = scene.scene().id().citation() + "/1";
        assertThat(all.get("pairs").toString()).contains(citation);
        assertThat(african.get("pairs").toString()).doesNotContain(citation);
        assertThat(before.get("pairs")).isEmpty();
    }

    private int tried(Visitor visitor) {
        return AlignmentScene.post(visitor, scene.api(), Map.of("stance", "ALIGNS"), 0)
                .statusCode();
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).get("type").asString()).isEqualTo("/problems/consultation/" + slug);
    }
}
