package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.service.migration.Migrations;
import org.a4p.testing.Visitor;
import org.bson.Document;
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
    void nothingIsThrownAwayByOneClick() {
        scene.senegal().put(draft, Map.of("text", "Words to lose."), "0");
        String path = scene.page() + "/draft/discard";
        assertThat(scene.senegal().get(scene.page(), "Accept-Language", "en").body())
                .contains("href=\"" + path + "\"")
                .doesNotContain("formaction=\"" + path);

        String asked = scene.senegal().get(path, "Accept-Language", "en").body();

        assertThat(asked).contains("Words to lose.", "This cannot be undone.", "action=\"" + path + "\"", "Go back");
        assertThat(Visitor.json(scene.senegal().get(draft)).at("/fields/text").asString())
                .isEqualTo("Words to lose.");
        scene.senegal().submit(path, Map.of());
        assertThat(scene.senegal().get(path).statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverMovesToAnotherDelegationLeavesTheirWordsBehind() {
        scene.senegal().put(draft, Map.of("text", "Senegal's own words."), "0");
        Visitor moved = scene.service().officer("sen-delegate", "GMB", "delegate");

        assertThat(moved.get(draft).statusCode()).isEqualTo(404);
        assertThat(moved.get(scene.page()).body()).doesNotContain("own words.");
        assertThat(moved.get("/drafts").body()).doesNotContain("own words.");
        assertThat(moved.put(draft, Map.of("text", "The Gambia's."), "0").statusCode())
                .isEqualTo(200);
        moved.post(scene.contributions(), Map.of("text", "The Gambia's."));

        assertThat(Visitor.json(scene.senegal().get(draft)).at("/fields/text").asString())
                .isEqualTo("Senegal's own words.");
    }

    @Test
    void aDraftKeptBeforeItsDelegationWasInItsNameIsStillThere() {
        MongoDatabase database = scene.service().bean(MongoDatabase.class);
        Document old = new Document("_id", new Document("thread", scene.thread()).append("officer", "sen-delegate"))
                .append("delegation", "SEN")
                .append("fields", new Document("text", "Kept long ago."))
                .append("savedAt", Instant.parse("2018-09-11T18:30:00Z"))
                .append("version", 3);
        database.getCollection("workingDrafts").insertOne(old);

        scene.service().bean(Migrations.class).run();

        assertThat(Visitor.json(scene.senegal().get(draft)).at("/fields/text").asString())
                .isEqualTo("Kept long ago.");
        assertThat(scene.senegal()
                        .put(draft, Map.of("text", "And longer."), "3")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void moreThanAnyContributionHoldsIsRefused() {
        HttpResponse<String> refused =
                scene.senegal().put(draft, Map.of("text", "x".repeat(WorkingDraftCommands.LIMIT + 1)), "0");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(scene.senegal().get(draft).statusCode()).isEqualTo(404);
    }
}
