package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Half-written text is never lost. */
class WorkingDraftIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final String draft = "/api/threads/" + scene.thread() + "/draft";

    @Test
    void wordsTypedOnOneMachineAreThereOnAnother() {
        HttpResponse<String> kept =
                scene.senegal().put(draft, Map.of("type", "QUESTION", "text", "Half a sen", "language", "fr"), "0");

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.headers().firstValue("ETag")).hasValue("\"1\"");
        String page = scene.senegal().get(scene.page()).body();
        assertThat(page).contains(">Half a sen</textarea>", "name=\"version\" value=\"1\"", "Discard draft");
        assertThat(page).contains("value=\"QUESTION\" selected", "value=\"fr\" lang=\"fr\" selected");
    }

    @Test
    void nobodyElseSeesThemNotEvenAColleague() {
        scene.senegal().put(draft, Map.of("text", "Half a sen"), "0");

        Visitor colleague = scene.service().officer("sen-head", "SEN", "head-of-delegation");
        assertThat(colleague.get(draft).statusCode()).isEqualTo(404);
        assertThat(colleague.get(scene.page()).body()).doesNotContain("Half a sen");
        assertThat(scene.anybody().get(draft).statusCode()).isEqualTo(401);
    }

    @Test
    void twoMachinesDoNotOverwriteEachOther() {
        scene.senegal().put(draft, Map.of("text", "From the mission."), "0");
        scene.senegal().put(draft, Map.of("text", "From the mission, longer."), "1");

        assertThat(scene.senegal().put(draft, Map.of("text", "From home."), "1").statusCode())
                .isEqualTo(412);
        assertThat(Visitor.json(scene.senegal().get(draft)).at("/fields/text").asString())
                .isEqualTo("From the mission, longer.");
    }

    @Test
    void whatIsPublishedLeavesNoDraftAndALateSaveBringsNoneBack() {
        scene.senegal().put(draft, Map.of("text", "Said in full."), "0");
        scene.say("Said in full.");

        HttpResponse<String> late = scene.senegal().put(draft, Map.of("text", "Said in full"), "1");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(scene.senegal().get(scene.page()).body()).doesNotContain("Discard draft");
    }

    @Test
    void withoutScriptAButtonSavesAndAnotherDiscards() {
        String words = "Half a sentence in " + scene.thread();
        Map<String, String> form = Map.of("text", words, "version", "0", "idempotencyKey", "k");

        assertThat(scene.senegal().submit(scene.page() + "/draft", form).statusCode())
                .isEqualTo(303);
        assertThat(scene.senegal().get("/drafts").body()).contains(words);
        scene.senegal().submit(scene.page() + "/draft/discard", form);
        assertThat(scene.senegal().get("/drafts").body()).doesNotContain(words);
    }

    @Test
    void moreThanAnyContributionHoldsIsRefused() {
        HttpResponse<String> refused = scene.senegal().put(draft, Map.of("text", "x".repeat(Drafting.LIMIT + 1)), "0");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(scene.senegal().get(draft).statusCode()).isEqualTo(404);
    }
}
