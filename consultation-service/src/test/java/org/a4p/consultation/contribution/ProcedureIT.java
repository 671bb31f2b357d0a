package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What the chair wrote is not its delegation's to change. */
class ProcedureIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor delegate = scene.service().officer("dpo-delegate", "UNDPO", "delegate");
    private final Visitor head = scene.service().officer("dpo-head", "UNDPO", "head-of-delegation");
    private final String page = scene.page() + "/contributions/1";

    @Test
    void aDelegateOfTheFacilitatingDelegationDoesNotRewriteTheConclusion() {
        scene.conclude("We conclude.");

        assertThat(delegate.get(page).body()).doesNotContain("id=\"wording\"");
        assertThat(reword(delegate, 1).statusCode()).isEqualTo(403);
        assertThat(reword(head, 1).statusCode()).isEqualTo(403);
        assertThat(text(1)).isEqualTo("We conclude.");
    }

    @Test
    void whoGuidesTheRoundCorrectsTheConclusion() {
        scene.conclude("We conclude.");
        Visitor elsewhere = scene.service().officer("nor-facilitator", "NOR", "facilitator");

        assertThat(reword(elsewhere, 1).statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(page).body()).doesNotContain("id=\"wording\"");
        assertThat(scene.facilitator().get(page).body()).contains("id=\"wording\"");
        HttpResponse<String> corrected = reword(scene.facilitator(), 1);

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(text(1)).isEqualTo("We conclude otherwise.");
    }

    @Test
    void neitherAConclusionNorAReopeningIsWithdrawn() {
        scene.conclude("We conclude.");
        scene.facilitator().post("/api/threads/" + scene.thread() + "/reopening", Map.of("text", "New facts."));

        for (int number = 1; number <= 2; number++) {
            String path = scene.contributions() + "/" + number;
            assertThat(withdraw(head, path).statusCode()).isEqualTo(403);
            HttpResponse<String> refused = withdraw(scene.facilitator(), path);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
            assertThat(Visitor.json(refused).get("type").asString()).endsWith("/procedure-stays");
            assertThat(head.get(path.replace("/api", "")).body()).doesNotContain("id=\"withdrawal\"");
            assertThat(scene.facilitator().get(path.replace("/api", "")).body()).doesNotContain("id=\"withdrawal\"");
        }
        assertThat(reword(delegate, 2).statusCode()).isEqualTo(403);
        assertThat(reword(scene.facilitator(), 2).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> reword(Visitor who, int number) {
        return who.put(
                scene.contributions() + "/" + number + "/wording",
                Map.of("text", "We conclude otherwise.", "reason", "A slip."),
                "\"0\"");
    }

    private static HttpResponse<String> withdraw(Visitor who, String path) {
        return who.post(path + "/withdrawal", Map.of("reason", "Too early."), "\"0\"", "a-key");
    }

    private String text(int number) {
        return Visitor.json(scene.anybody().get(scene.contributions() + "/" + number))
                .get("text")
                .asString();
    }
}
