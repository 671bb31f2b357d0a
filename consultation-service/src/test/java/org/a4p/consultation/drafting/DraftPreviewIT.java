package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What a head of delegation sees of a draft before clearing it is what everybody sees of it afterwards. */
class DraftPreviewIT {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor delegate = scene.service().officer("au-delegate", "AU", "delegate");
    private final Visitor head = scene.service().officer("au-head", "AU", "delegate", "head-of-delegation");

    @Test
    void allThatWouldBePublishedIsShownBeforeItIsCleared() {
        String source = Visitor.json(scene.say("Findings are shared first, with all of us."))
                .get("citation")
                .asString();
        String draft = submitted(reservation(source));

        String before = words(page(draft));

        assertThat(before)
                .contains(
                        "As it would be published",
                        "African Union",
                        "Reservation",
                        "On behalf of",
                        "In reply to",
                        "<blockquote dir=\"auto\">Findings are shared first</blockquote>",
                        source,
                        "We have a reservation.",
                        "annex.pdf")
                .doesNotContain("Reply or quote", "Report to the facilitators", "/contributions/0");
        assertThat(page(draft)).containsSubsequence("annex.pdf", "Clear and publish");
        assertThat(head.post(draft + "/clear", Map.of(), "0", "k").statusCode()).isEqualTo(200);
        assertThat(words(page(draft)))
                .contains(
                        "As it is published",
                        "Reservation",
                        "On behalf of",
                        "In reply to",
                        "<blockquote dir=\"auto\">Findings are shared first</blockquote>",
                        "We have a reservation.",
                        "annex.pdf",
                        scene.id().citation() + "/2");
    }

    @Test
    void nationalCapacityAndProposedWordingAreShownToo() {
        String draft = submitted(Map.of(
                "type",
                "TEXT_PROPOSAL",
                "text",
                "We propose this.",
                "oldWording",
                "may",
                "newWording",
                "shall",
                "onBehalfOf",
                "national-capacity"));

        assertThat(words(page(draft))).contains("In national capacity", "Text proposal", ">may</del", ">shall</ins");
    }

    @Test
    void aDraftThatCannotBePublishedAnyMoreSaysWhyInsteadOfBeingClearedBlind() {
        scene.say("Soon withdrawn.");
        String citation = scene.id().citation() + "/1";
        String draft = submitted(
                Map.of("text", "As was said.", "inReplyTo", "1", "quoted", citation, "quotation", "Soon withdrawn"));
        Visitor senegalsHead = scene.service().officer("sen-head", "SEN", "delegate", "head-of-delegation");
        senegalsHead.post(scene.contributions() + "/1/withdrawal", Map.of("reason", ""), "\"0\"", "k");

        assertThat(page(draft))
                .contains("It cannot be published as it is", "As was said.", "Give it back")
                .doesNotContain("Clear and publish");
    }

    /** Uses all that a contribution can have. */
    private Map<String, String> reservation(String source) {
        return Map.of(
                "type",
                "RESERVATION",
                "text",
                "We have a reservation.",
                "inReplyTo",
                "1",
                "quoted",
                source,
                "quotation",
                "Findings are shared first",
                "onBehalfOf",
                "au",
                "attachments",
                uploaded());
    }

    private String submitted(Map<String, String> fields) {
        HttpResponse<String> submitted = delegate.post("/api/threads/" + scene.thread() + "/clearances", fields);
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        return submitted.headers().firstValue("Location").orElseThrow();
    }

    private String uploaded() {
        HttpResponse<String> uploaded = delegate.postRaw(
                "/api/threads/" + scene.thread() + "/attachments?name=annex.pdf",
                PDF,
                "application/octet-stream",
                "Idempotency-Key",
                "annex");
        assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
        return Visitor.json(uploaded).get("id").asString();
    }

    private String page(String draft) {
        return head.get(draft.replace("/api/clearances", "/drafts"), "Accept", "text/html", "Accept-Language", "en")
                .body();
    }

    /** The part of the page that shows the words. */
    private static String words(String page) {
        int from = page.indexOf("aria-labelledby=\"words\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("aria-labelledby=\"steps\""));
    }
}
