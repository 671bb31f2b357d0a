package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EditCommandsIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor head = scene.service().officer("sen-head", "SEN", "delegate", "head-of-delegation");

    @Test
    void aSlipIsCorrectedAndBothWordingsStay() {
        String path = said("With a slipp.");

        HttpResponse<String> edited = scene.senegal().put(path + "/wording", Map.of("text", "With a slip."), "\"0\"");

        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        assertThat(edited.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(Visitor.json(edited).get("text").asString()).isEqualTo("With a slip.");
        JsonNode versions = Visitor.json(scene.anybody().get(path + "/versions"));
        assertThat(versions.findValuesAsString("kind")).containsExactly("ORIGINAL", "EDIT");
        assertThat(versions.findValuesAsString("text")).containsExactly("With a slipp.", "With a slip.");
        String page = scene.anybody().get(page(path) + "/versions").body();
        assertThat(page).contains("<del>", "slipp", "<ins>");
    }

    @Test
    void whoeverSawAnOlderVersionIsToldSo() {
        String path = said("First.");
        scene.senegal().put(path + "/wording", Map.of("text", "Second."), "\"0\"");

        assertThat(scene.senegal()
                        .put(path + "/wording", Map.of("text", "Third."), "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(scene.senegal()
                        .put(path + "/wording", Map.of("text", "Third."), "*")
                        .statusCode())
                .isEqualTo(428);
        assertThat(text(path)).isEqualTo("Second.");
    }

    @Test
    void aRepeatedCorrectionTakesEffectOnce() {
        String path = said("First.");
        String key = UUID.randomUUID().toString();
        scene.senegal().submit(page(path) + "/wording", form("Second.", "0", key));

        HttpResponse<String> again = scene.senegal().submit(page(path) + "/wording", form("Second.", "0", key));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(Visitor.json(scene.anybody().get(path + "/versions"))).hasSize(2);
    }

    @Test
    void anyTwoWordingsAreComparedWithThoseOfAProposal() {
        Map<String, String> first = Map.of("oldWording", "soon", "newWording", "within six months");
        String path = scene.senegal()
                .post(scene.contributions(), Map.of("type", "TEXT_PROPOSAL", "text", "On delays.", "proposal", first))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        for (int version = 0; version < 2; version++) {
            Map<String, String> next = Map.of("oldWording", "soon", "newWording", "within " + version + " years");
            HttpResponse<String> reworded = scene.senegal()
                    .put(path + "/wording", Map.of("text", "On delays.", "proposal", next), "\"" + version + "\"");
            assertThat(reworded.statusCode()).as(reworded.body()).isEqualTo(200);
        }

        String compared =
                scene.anybody().get(page(path) + "/versions?from=1&to=3").body();

        assertThat(compared)
                .contains("From wording 1 to wording 3", "</span>six months<", "</span>1 years<", "</span>0<");
        assertThat(scene.anybody().get(page(path) + "/versions?from=1&to=4").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherCorrectionUnderTheSameKeyIsNotTakenForTheFirst() {
        String path = said("First.");
        String key = UUID.randomUUID().toString();
        scene.senegal().submit(page(path) + "/wording", form("Second.", "0", key));

        HttpResponse<String> other = scene.senegal().submit(page(path) + "/wording", form("Third.", "0", key));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains(">Third.</textarea>", "name=\"version\" value=\"1\"");
        assertThat(Visitor.json(scene.anybody().get(path + "/versions"))).hasSize(2);
    }

    @Test
    void whatIsRefusedComesBackAsTyped() {
        String path = said("First.");

        HttpResponse<String> same = scene.senegal().submit(page(path) + "/wording", form("First.", "0", "k"));

        assertThat(same.statusCode()).isEqualTo(422);
        assertThat(same.body()).contains("These words stand already", ">First.</textarea>");
    }

    @Test
    void afterTheTimeForSlipsACorrectionIsACorrigendumAndNeedsAReason() {
        try (RunningService service = RunningService.start("--a4p.consultation.editing.window=0s")) {
            Scene late = Scene.open(service);
            String path = late.say("Wrong figure: 18.")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            HttpResponse<String> silent = late.senegal().put(path + "/wording", Map.of("text", "Right: 21."), "\"0\"");
            HttpResponse<String> open = late.senegal()
                    .put(path + "/wording", Map.of("text", "Right: 21.", "reason", "The figure was wrong."), "\"0\"");

            assertThat(silent.statusCode()).isEqualTo(422);
            assertThat(Visitor.json(silent).get("type").asString()).endsWith("/corrigendum-needs-reason");
            assertThat(open.statusCode()).as(open.body()).isEqualTo(200);
            assertThat(Visitor.json(late.anybody().get(path + "/versions")).findValuesAsString("kind"))
                    .containsExactly("ORIGINAL", "CORRIGENDUM");
            assertThat(late.anybody().get(late.page()).body()).contains("Corrigendum");
        }
    }

    @Test
    void aWithdrawalLeavesAPlaceholderAndTheReplies() {
        String path = said("Words that are taken back.");
        scene.uruguay().post(scene.contributions(), Map.of("text", "A reply that stays.", "inReplyTo", 1));

        HttpResponse<String> withdrawn = head.post(path + "/withdrawal", Map.of("reason", "Superseded."), "\"0\"", "k");

        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        String page = scene.anybody().get(scene.page()).body();
        assertThat(page)
                .contains("Withdrawn by the delegation", "Superseded.", "A reply that stays.")
                .doesNotContain("Words that are taken back");
        assertThat(scene.anybody().get(path).body())
                .doesNotContain("taken back")
                .contains("WITHDRAWN");
        assertThat(scene.anybody().get(page(path) + "/versions").statusCode()).isEqualTo(404);
        assertThat(scene.anybody().get(path + "/versions").body()).isEqualTo("[]");
        assertThat(scene.entries()).isEqualTo(2);
    }

    @Test
    void whatIsWithdrawnCannotBeChangedAnyMore() {
        String path = said("Gone.");
        head.post(path + "/withdrawal", Map.of(), "\"0\"", "k");

        assertThat(scene.senegal()
                        .put(path + "/wording", Map.of("text", "Back."), "\"1\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(head.post(path + "/withdrawal", Map.of(), "\"1\"", "other").statusCode())
                .isEqualTo(409);
    }

    private String said(String text) {
        return scene.say(text).headers().firstValue("Location").orElseThrow();
    }

    private String text(String path) {
        return Visitor.json(scene.anybody().get(path)).get("text").asString();
    }

    private static String page(String path) {
        return path.replace("/api", "");
    }

    private static Map<String, String> form(String text, String version, String key) {
        return Map.of("text", text, "language", "en", "version", version, "idempotencyKey", key);
    }
}
