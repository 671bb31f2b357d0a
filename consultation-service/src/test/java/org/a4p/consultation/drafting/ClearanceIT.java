package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From delegate to head of delegation to the record; each test has a delegation in a thread of its own. */
class ClearanceIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor delegate = officer("bgd-delegate", "delegate");
    private final Visitor head = officer("bgd-head", "delegate", "head-of-delegation");

    @Test
    void theHeadClearsWhatADelegateSubmitted() {
        String draft = submitted("We thank the Secretariat.");

        HttpResponse<String> cleared = head.post(draft + "/clear", Map.of(), "0", "k");

        assertThat(cleared.statusCode()).as(cleared.body()).isEqualTo(200);
        JsonNode after = Visitor.json(cleared);
        assertThat(after.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(after.get("published").asString()).isEqualTo(scene.id().citation() + "/1");
        assertThat(scene.anybody().get(scene.page()).body()).contains("We thank the Secretariat.", "Bangladesh");
        assertThat(head.post(draft + "/clear", Map.of(), "0", "k").statusCode()).isEqualTo(200);
        assertThat(scene.entries()).isEqualTo(1);
    }

    @Test
    void nobodyOutsideTheDelegationSeesItBefore() {
        String draft = submitted("Not for others yet.");

        for (Visitor other : new Visitor[] {
            scene.uruguay(), scene.facilitator(), scene.service().officer("un-auditor", "UNDPO", "auditor")
        }) {
            assertThat(other.get(draft).statusCode()).isEqualTo(404);
            assertThat(other.get(draft.replace("/api/clearances", "/drafts")).statusCode())
                    .isEqualTo(404);
            assertThat(other.get("/api/clearances").body()).doesNotContain("Not for others");
        }
        assertThat(scene.anybody().get(scene.page()).body()).doesNotContain("Not for others");
        assertThat(scene.anybody().get("/drafts").statusCode()).isEqualTo(401);
        assertThat(scene.entries()).isZero();
    }

    @Test
    void aDraftGivenBackIsChangedAndComesAgain() {
        String draft = submitted("Eighteen per cent.");
        head.post(draft + "/return", Map.of("note", "It is 21 now."), "0", "k");

        HttpResponse<String> again = delegate.put(draft + "/words", Map.of("text", "Twenty-one per cent."), "1");

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Visitor.json(again).get("state").asString()).isEqualTo("SUBMITTED");
        String page = head.get(draft.replace("/api/clearances", "/drafts")).body();
        assertThat(page).contains("It is 21 now.", "Twenty-one per cent.", "Clear and publish");
    }

    @Test
    void theHeadClearsOnlyTheWordsTheySaw() {
        String draft = submitted("First words.");
        delegate.put(draft + "/words", Map.of("text", "Other words."), "0");

        assertThat(head.post(draft + "/clear", Map.of(), "0", "k").statusCode()).isEqualTo(412);
        assertThat(scene.entries()).isZero();
    }

    @Test
    void aDelegateCannotClear() {
        String draft = submitted("Mine.");

        assertThat(delegate.post(draft + "/clear", Map.of(), "0", "k").statusCode())
                .isEqualTo(403);
        assertThat(delegate.get(draft.replace("/api/clearances", "/drafts")).body())
                .doesNotContain("Clear and publish");
    }

    @Test
    void givingADraftUpIsAskedForOnceMore() {
        String draft = submitted("Given up, perhaps.");
        String path = draft.replace("/api/clearances", "/drafts") + "/discard";
        assertThat(page(delegate, draft.replace("/api/clearances", "/api/drafts")))
                .contains("href=\"" + path + "\"")
                .doesNotContain("action=\"" + path);

        String asked = page(delegate, path);

        assertThat(asked).contains("Given up, perhaps.", "action=\"" + path + "?version=0\"", "Go back");
        assertThat(Visitor.json(delegate.get(draft)).get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(delegate.submit(path + "?version=0", Map.of()).statusCode()).isEqualTo(303);
        assertThat(Visitor.json(delegate.get(draft)).get("state").asString()).isEqualTo("DISCARDED");
    }

    @Test
    void aRepeatedSubmissionIsOneDraft() {
        String key = UUID.randomUUID().toString();
        String path = "/api/threads/" + scene.thread() + "/clearances";
        HttpResponse<String> first = delegate.post(path, Map.of("text", "Once."), key);

        HttpResponse<String> second = delegate.post(path, Map.of("text", "Once."), key);

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void wordsThatCouldNotBePublishedAreNotSubmittedAndComeBack() {
        HttpResponse<String> refused = delegate.submit(
                scene.page() + "/clearances",
                Map.of("type", "TEXT_PROPOSAL", "text", "No wording.", "idempotencyKey", "k"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A text proposal says which words", ">No wording.</textarea>");
    }

    @Test
    void aDelegationMayWantEverythingCleared() {
        Visitor jordan = scene.service().officer("jor-delegate", "JOR", "delegate");
        Visitor jordansHead = scene.service().officer("jor-head", "JOR", "head-of-delegation");
        String version = requireClearance(jordansHead);

        HttpResponse<String> refused = jordan.post(scene.contributions(), Map.of("text", "At once."));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/clearance-required");
        assertThat(jordan.get(scene.page()).body())
                .contains("Submit for clearance")
                .doesNotContain(">Publish</button>");
        assertThat(jordansHead
                        .post(scene.contributions(), Map.of("text", "Cleared."))
                        .statusCode())
                .isEqualTo(201);
        assertThat(jordansHead
                        .put("/api/clearance-rule", Map.of("required", true), version)
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void whatWasPublishedBeforeTheRuleIsStillTheAnswerToItsRequest() {
        Visitor chad = scene.service().officer("tcd-delegate", "TCD", "delegate");
        Map<String, String> words = Map.of("text", "Before the rule.");
        HttpResponse<String> first = chad.post(scene.contributions(), words, "before-the-rule");
        requireClearance(scene.service().officer("tcd-head", "TCD", "head-of-delegation"));

        HttpResponse<String> again = chad.post(scene.contributions(), words, "before-the-rule");

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Visitor.json(again)).isEqualTo(Visitor.json(first));
    }

    @Test
    void whatNeedsClearanceCannotBeRewordedNorRepliedToByADelegate() {
        Visitor nepal = scene.service().officer("npl-delegate", "NPL", "delegate");
        Visitor nepalsHead = scene.service().officer("npl-head", "NPL", "delegate", "head-of-delegation");
        scene.say("Nepal has not answered.");
        nepalsHead.post(scene.contributions(), Map.of("text", "As it was cleared."));
        requireClearance(nepalsHead);
        String own = scene.contributions() + "/2";
        String naming = scene.contributions() + "/1";

        HttpResponse<String> reworded = nepal.put(own + "/wording", Map.of("text", "Otherwise."), "\"0\"");
        HttpResponse<String> replied = nepal.post(naming + "/reply-by-right", Map.of("text", "We answered."));

        for (HttpResponse<String> refused : List.of(reworded, replied)) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
            assertThat(Visitor.json(refused).get("type").asString()).endsWith("/clearance-required");
        }
        assertThat(scene.entries()).isEqualTo(2);
        assertThat(page(nepal, own))
                .contains("Your delegation wants this cleared", "give your wording to the head of delegation")
                .doesNotContain("Publish this wording");
        assertThat(page(nepal, naming))
                .contains("Your delegation wants this cleared")
                .doesNotContain("Publish the reply");
        assertThat(page(nepalsHead, own)).contains("Publish this wording").doesNotContain("wants this cleared");
        assertThat(page(scene.senegal(), own)).doesNotContain("wants this cleared");
        assertThat(nepalsHead
                        .post(naming + "/reply-by-right", Map.of("text", "We answered."))
                        .statusCode())
                .isEqualTo(201);
        assertThat(nepalsHead
                        .put(own + "/wording", Map.of("text", "Otherwise."), "\"0\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCorrectionOfTheSummaryIsForTheHeadToFileToo() {
        Stage stage = Stage.open(scene.service());
        Visitor delegate = scene.service().officer("lux-delegate", "LUX", "delegate");
        Visitor luxembourgsHead = scene.service().officer("lux-head", "LUX", "delegate", "head-of-delegation");
        String summary = "/consultations/" + stage.consultation().id() + "/summary";
        publishSummary(stage);
        requireClearance(luxembourgsHead);
        Map<String, Object> correction = Map.of("summaryVersion", 1, "sentence", 1, "text", "We took note.");

        HttpResponse<String> refused = delegate.post("/api" + summary + "/corrections", correction);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/clearance-required");
        assertThat(delegate.get(summary, "Accept", "text/html", "Accept-Language", "en")
                        .body())
                .contains("Your delegation wants this cleared", "who can file it on this page")
                .doesNotContain("File the correction");
        assertThat(luxembourgsHead
                        .post("/api" + summary + "/corrections", correction)
                        .statusCode())
                .isEqualTo(201);
    }

    private static void publishSummary(Stage stage) {
        String citation = Visitor.json(
                        stage.owner(Ownership.OWN).post(stage.contributions(), Map.of("text", "We agree.")))
                .get("citation")
                .asString();
        String summary = "/api/consultations/" + stage.consultation().id() + "/summary";
        stage.facilitator().put(summary + "/draft", Map.of("text", "They agreed. [" + citation + "]"), "\"0\"");
        HttpResponse<String> published = stage.facilitator()
                .post(
                        summary + "/versions",
                        Map.of(
                                "correctionsUntil",
                                Instant.now().plus(Duration.ofHours(1)).toString()),
                        "\"1\"",
                        "publish");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
    }

    /** Switches it on; the version before. */
    private static String requireClearance(Visitor head) {
        String version =
                head.get("/api/clearance-rule").headers().firstValue("ETag").orElseThrow();
        head.put("/api/clearance-rule", Map.of("required", true), version);
        return version;
    }

    private static String page(Visitor visitor, String api) {
        return visitor.get(api.replace("/api/", "/"), "Accept", "text/html", "Accept-Language", "en")
                .body();
    }

    private String submitted(String text) {
        HttpResponse<String> submitted =
                delegate.post("/api/threads/" + scene.thread() + "/clearances", Map.of("text", text));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        return submitted.headers().firstValue("Location").orElseThrow();
    }

    private Visitor officer(String subject, String... roles) {
        return scene.service().officer(subject, "BGD", roles);
    }
}
