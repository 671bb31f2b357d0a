package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a contribution refers to: replies, quotations, wordings, languages. */
class ReferencesIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void aReplyIsLinkedBothWays() {
        scene.say("A question.");

        HttpResponse<String> reply =
                scene.uruguay().post(scene.contributions(), Map.of("text", "An answer.", "inReplyTo", 1));

        assertThat(Visitor.json(reply).get("inReplyTo").asString()).isEqualTo(citation(1));
        String page = scene.anybody().get(scene.page()).body();
        assertThat(page).contains("In reply to", "Replies:", scene.page() + "/contributions/2\">2</a>");
    }

    @Test
    void aReplyToNothingIsRefused() {
        assertRefused(Map.of("text", "To whom?", "inReplyTo", 7), "reply-to-nothing");
        assertRefused(Map.of("text", "To whom?", "inReplyTo", -1), "reply-to-nothing");
    }

    @Test
    void thePageOffersAReplyWithThePassageToQuote() {
        scene.say("Findings are shared within thirty days.");

        String page = scene.uruguay().get(scene.page() + "?inReplyTo=1").body();

        assertThat(page)
                .contains(
                        "name=\"inReplyTo\" value=\"1\"",
                        "name=\"quoted\" value=\"" + citation(1) + "\"",
                        "name=\"quotation\"");
    }

    @Test
    void aSecondPassageStandsBesideTheFirstAndReplyingCanBeUndone() {
        scene.say("Findings are shared within thirty days.");
        scene.say("Every mission reports.");
        Map<String, String> begun =
                Map.of("text", "Both.", "inReplyTo", "1", "quoted", citation(1), "quotation", "thirty days");
        scene.uruguay().put("/api/threads/" + scene.thread() + "/draft", begun, "\"0\"");

        String second = scene.uruguay()
                .get(scene.page() + "?inReplyTo=2&quotation=Every%20mission")
                .body();
        String unanswered = scene.uruguay().get(scene.page() + "?inReplyTo=").body();

        assertThat(second)
                .contains(
                        "name=\"inReplyTo\" value=\"2\"",
                        "name=\"quoted\" value=\"" + citation(1) + "\"",
                        "name=\"quoted2\" value=\"" + citation(2) + "\"",
                        ">thirty days</textarea>",
                        ">Every mission</textarea>");
        assertThat(unanswered).contains(">thirty days</textarea>").doesNotContain("name=\"inReplyTo\"");
    }

    @Test
    void aPreviewShowsTheCardAndPublishesNothing() {
        scene.say("Findings are shared within thirty days.");
        Map<String, String> form = Map.of(
                "idempotencyKey", "looked-at",
                "text", "I *agree*.",
                "inReplyTo", "1",
                "quoted", citation(1),
                "quotation", "thirty days");
        String preview = scene.page() + "/preview";

        HttpResponse<String> shown = scene.uruguay().submit(preview, form);

        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(shown.body())
                .contains("As it would be published", "<em>agree</em>", "<blockquote dir=\"auto\">thirty days")
                .contains(">I *agree*.</textarea>", ">thirty days</textarea>");
        assertThat(scene.entries()).isEqualTo(1);
        HttpResponse<String> refused =
                scene.uruguay().submit(preview, Map.of("idempotencyKey", "looked-at", "text", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("As it would be published");
    }

    @Test
    void aFormQuotesSeveralPassages() {
        scene.say("Findings are shared within thirty days.");
        Map<String, String> form = Map.of(
                "idempotencyKey", "several",
                "text", "Two of them.",
                "quoted", citation(1),
                "quotation", "Findings",
                "quoted2", citation(1),
                "quotation2", "thirty days");

        HttpResponse<String> published = scene.uruguay().submit(scene.page() + "/contributions", form);

        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
        JsonNode said = Visitor.json(scene.anybody().get(scene.contributions() + "/2"));
        assertThat(said.get("quotations")).hasSize(2);
        assertThat(said.has("inReplyTo") && !said.get("inReplyTo").isNull()).isFalse();
    }

    @Test
    void aPassageIsQuotedWordForWordAcrossLineBreaks() {
        scene.say("Findings are *shared*\nwithin thirty days.");

        HttpResponse<String> quoting = scene.uruguay()
                .post(
                        scene.contributions(),
                        Map.of("text", "Why thirty?", "quotations", passage("shared within thirty")));

        assertThat(quoting.statusCode()).as(quoting.body()).isEqualTo(201);
        assertThat(scene.anybody().get(scene.page()).body()).contains("<blockquote dir=\"auto\">shared within thirty");
    }

    @Test
    void wordsThatWereNotSaidCannotBeQuoted() {
        scene.say("Findings are shared within thirty days.");

        assertRefused(
                Map.of("text", "Why?", "quotations", passage("shared within ninety days")), "quotation-not-found");
        assertRefused(
                Map.of("text", "Why?", "quotations", List.of(Map.of("source", "A4P/NONE/1/1", "passage", "x"))),
                "quotation-not-found");
    }

    @Test
    void aTextProposalHasOldAndNewWording() {
        Map<String, String> wording = Map.of("oldWording", "as soon as possible", "newWording", "within six months");

        HttpResponse<String> proposed = scene.senegal()
                .post(
                        scene.contributions(),
                        Map.of("type", "TEXT_PROPOSAL", "text", "On delays.", "proposal", wording));

        JsonNode proposal = Visitor.json(proposed).get("proposal");
        assertThat(proposal.get("newWording").asString()).isEqualTo("within six months");
        assertThat(scene.anybody().get(scene.page()).body()).contains("<del>", "<ins>", "six months");
    }

    @Test
    void aProposalThatChangesNothingAndAWordingWithoutProposalAreRefused() {
        Map<String, String> same = Map.of("oldWording", "the same", "newWording", "the same");
        assertRefused(Map.of("type", "TEXT_PROPOSAL", "text", "x"), "proposal-incomplete");
        assertRefused(Map.of("type", "TEXT_PROPOSAL", "text", "x", "proposal", same), "proposal-incomplete");
        assertRefused(Map.of("type", "STATEMENT", "text", "x", "proposal", same), "proposal-unexpected");
    }

    @Test
    void theLanguageIsOneOfSixAndMarksTheText() {
        scene.senegal().post(scene.contributions(), Map.of("text", "Nous saluons.", "language", "fr"));

        assertThat(scene.anybody().get(scene.page()).body()).contains("<div class=\"said\" lang=\"fr\">");
        assertRefused(Map.of("text", "Saluton.", "language", "eo"), "language-unknown");
    }

    private void assertRefused(Map<String, ?> contribution, String slug) {
        int before = scene.entries();
        HttpResponse<String> refused = scene.senegal().post(scene.contributions(), contribution);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/" + slug);
        assertThat(scene.entries()).isEqualTo(before);
    }

    private List<Map<String, String>> passage(String words) {
        return List.of(Map.of("source", citation(1), "passage", words));
    }

    private String citation(int number) {
        return scene.id().citation() + "/" + number;
    }
}
