package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of words where others have quoted them, and what those see who judge them. */
class QuotedWordsIT {

    private static final String WORDS = "Words of a sharp tongue";

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor second = scene.service().officer("un-second", "UNDPO", "facilitator");
    private final Visitor head = scene.service().officer("sen-head", "SEN", "head-of-delegation");
    private final String path =
            scene.say(WORDS).headers().firstValue("Location").orElseThrow();
    private final String review = "/api/reviews/" + scene.thread() + "-1";

    @Test
    void removedWordsAreNotReadInQuotationsUntilTheyAreShownAgain() {
        HttpResponse<String> quoting = scene.uruguay().post(scene.contributions(), quotingIt());
        assertThat(quoting.statusCode()).as(quoting.body()).isEqualTo(201);
        String quotes = quoting.headers().firstValue("Location").orElseThrow();
        report();
        decide(second, "/decision", "REMOVE", 0);

        for (String page : List.of(scene.page(), quotes.substring(4), quotes, scene.contributions())) {
            assertThat(scene.anybody().get(page).body()).as(page).doesNotContain(WORDS);
        }
        assertThat(scene.anybody().get(scene.page()).body())
                .contains("[removed by decision]", "href=\"" + path.substring(4) + "\"><bdi dir=\"ltr\">" + citation());
        JsonNode quotation =
                Visitor.json(scene.anybody().get(quotes)).get("quotations").get(0);
        assertThat(quotation.get("passage").isNull()).isTrue();
        assertThat(quotation.get("state").asString()).isEqualTo("REMOVED");

        assertThat(head.post(review + "/appeal", Map.of("text", "It is a fact."))
                        .statusCode())
                .isEqualTo(200);
        decide(scene.facilitator(), "/appeal/decision", "RESTORE", 2);

        assertThat(scene.anybody().get(scene.page()).body()).contains("<blockquote dir=\"auto\">" + WORDS);
        assertThat(scene.anybody().get(quotes).body()).contains(WORDS).doesNotContain("REMOVED");
    }

    @Test
    void whatWasWithdrawnStaysQuotedAndIsMarked() {
        scene.uruguay().post(scene.contributions(), quotingIt());

        head.post(path + "/withdrawal", Map.of("reason", "A slip."), "\"0\"", "key");

        assertThat(scene.anybody().get(scene.page()).body())
                .contains("<blockquote dir=\"auto\">" + WORDS, "(since withdrawn)");
        assertThat(scene.anybody().get(scene.contributions()).body()).contains("\"state\":\"WITHDRAWN\"");
    }

    @Test
    void theReviewShowsAllThatIsInQuestionAlsoAfterItsRemoval() {
        Map<String, Object> proposal = Map.of(
                "type",
                "TEXT_PROPOSAL",
                "text",
                "On delays.",
                "proposal",
                Map.of("oldWording", "as soon as possible", "newWording", "within six months"),
                "quotations",
                List.of(Map.of("source", citation(), "passage", WORDS)));
        HttpResponse<String> said = scene.senegal().post(scene.contributions(), proposal);
        String code = scene.thread() + "-" + Visitor.json(said).get("number").asInt();
        scene.uruguay()
                .post(said.headers().firstValue("Location").orElseThrow() + "/reports", Map.of("reason", "DUPLICATE"));

        assertInQuestion(code);
        HttpResponse<String> removed =
                second.post("/api/reviews/" + code + "/decision", ModerationAttempts.decision("REMOVE"), "\"0\"", "k");
        assertThat(removed.statusCode()).as(removed.body()).isEqualTo(200);
        assertInQuestion(code);
    }

    private void assertInQuestion(String code) {
        assertThat(second.get("/moderation/reviews/" + code).body())
                .contains("On delays.", "<del>", "six months", "<blockquote dir=\"auto\">" + WORDS)
                .doesNotContain("Reply or quote", "Report to the facilitators");
    }

    private Map<String, Object> quotingIt() {
        return Map.of(
                "text", "Who would say so?", "quotations", List.of(Map.of("source", citation(), "passage", WORDS)));
    }

    private void report() {
        HttpResponse<String> answer = scene.uruguay().post(path + "/reports", Map.of("reason", "CONFIDENTIAL"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void decide(Visitor officer, String step, String outcome, int seen) {
        HttpResponse<String> answer =
                officer.post(review + step, ModerationAttempts.decision(outcome), "\"" + seen + "\"", "key");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String citation() {
        return scene.id().citation() + "/1";
    }
}
