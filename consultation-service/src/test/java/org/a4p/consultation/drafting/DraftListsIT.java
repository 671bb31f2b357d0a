package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.drafting.web.DraftLists;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What a delegation finds on the page of its drafts, and what is counted of them; each test has a delegation of its own. */
class DraftListsIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void whatWaitsWhatCameBackAndWhatIsFinishedStandApartWithWhoSubmittedIt() {
        Visitor delegate = officer("che-delegate", "CHE", "delegate");
        Visitor head = officer("che-head", "CHE", "delegate", "head-of-delegation");
        submitted(delegate, scene.thread(), "This one waits.");
        String returned = submitted(delegate, scene.thread(), "This one came back.");
        head.post(returned + "/return", Map.of("note", "Shorter, please."), "0", "k");
        String published = submitted(delegate, scene.thread(), "This one is out.");
        head.post(published + "/clear", Map.of(), "0", "k");

        String page = page(head, "/drafts");

        assertThat(page)
                .containsSubsequence(
                        "Wait for the head of delegation",
                        "Submitted by che-delegate",
                        "This one waits.",
                        "Came back with a remark",
                        "Submitted by che-delegate",
                        "Given back by che-head",
                        "This one came back.",
                        "Finished",
                        "Submitted by che-delegate",
                        "Cleared and published by che-head",
                        "This one is out.")
                .contains("A thread for a test");
    }

    @Test
    void finishedDraftsArePaged() {
        Visitor delegate = officer("fin-delegate", "FIN", "delegate");
        for (int number = 1; number <= DraftLists.SIZE + 1; number++) {
            String draft = submitted(delegate, scene.thread(), "Number " + number + ".");
            delegate.submit(web(draft) + "/discard", Map.of("version", "0"));
        }

        assertThat(page(delegate, "/drafts"))
                .contains("Number " + (DraftLists.SIZE + 1) + ".", "Number 2.", "page=2", "Older")
                .doesNotContain("Number 1.", "Newer");
        assertThat(page(delegate, "/drafts?page=2"))
                .contains("Number 1.", "page=1", "Newer")
                .doesNotContain("Number 2.", "Older");
        assertThat(Visitor.json(delegate.get("/api/clearances?page=2"))).isEmpty();
        assertThat(delegate.get("/drafts?page=0").statusCode()).isEqualTo(200);
    }

    @Test
    void whatNobodyCanClearAnyMoreIsOnNobodysDesk() {
        Stage stage = Stage.open(scene.service());
        Visitor delegate = officer("isl-delegate", "ISL", "delegate");
        Visitor head = officer("isl-head", "ISL", "delegate", "head-of-delegation");
        submitted(delegate, stage.thread(), "In time.");
        String returned = submitted(delegate, stage.thread(), "Almost in time.");
        head.post(returned + "/return", Map.of("note", "Shorter, please."), "0", "k");
        assertThat(onDesk(head)).contains("1 waits for you");
        assertThat(onDesk(delegate)).contains("1 waits for you");
        assertThat(page(delegate, scene.page())).contains("Drafts of your delegation (1 waits for clearance)");

        stage.moveTo(ConsultationState.CLOSED);

        assertThat(onDesk(head)).doesNotContain("waits for you");
        assertThat(onDesk(delegate)).doesNotContain("waits for you");
        assertThat(page(delegate, scene.page())).contains("Drafts of your delegation<");
    }

    /** The line of the desk that is about drafts; others may have something for the delegation too. */
    private static String onDesk(Visitor officer) {
        return page(officer, "/")
                .lines()
                .filter(line -> line.contains("<p class=\"title\"><a href=\"/drafts\">"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void moreThanAnyContributionHoldsIsNotSubmittedEither() {
        Visitor delegate = officer("est-delegate", "EST", "delegate");
        String draft = submitted(delegate, scene.thread(), "Short.");
        Map<String, String> tooMuch = Map.of("text", "Short.", "anchor", "x".repeat(WorkingDraftCommands.LIMIT));

        for (HttpResponse<String> refused : List.of(
                delegate.post("/api/threads/" + scene.thread() + "/clearances", tooMuch),
                delegate.put(draft + "/words", tooMuch, "0"))) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("/text-too-long");
        }
    }

    @Test
    void aRepeatedSubmissionLeavesNoDraftOfTheSameWords() {
        Visitor delegate = officer("irl-delegate", "IRL", "delegate");
        String draft = "/api/threads/" + scene.thread() + "/draft";
        String clearances = "/api/threads/" + scene.thread() + "/clearances";
        Map<String, String> words = Map.of("text", "Typed once.", "type", "STATEMENT", "language", "en");
        delegate.put(draft, words, "0");
        delegate.post(clearances, words, "the-same-key");
        delegate.put(draft, words, "2");

        HttpResponse<String> again = delegate.post(clearances, words, "the-same-key");

        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(Visitor.json(delegate.get(draft)).get("fields")).isEmpty();
        delegate.put(draft, Map.of("text", "Typed since."), "4");
        delegate.post(clearances, words, "the-same-key");
        assertThat(Visitor.json(delegate.get(draft)).at("/fields/text").asString())
                .isEqualTo("Typed since.");
    }

    private static String submitted(Visitor delegate, String thread, String text) {
        HttpResponse<String> submitted = delegate.post("/api/threads/" + thread + "/clearances", Map.of("text", text));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        return submitted.headers().firstValue("Location").orElseThrow();
    }

    private static String web(String draft) {
        return draft.replace("/api/clearances", "/drafts");
    }

    private static String page(Visitor visitor, String path) {
        return visitor.get(path, "Accept", "text/html", "Accept-Language", "en").body();
    }

    private Visitor officer(String subject, String delegation, String... roles) {
        return scene.service().officer(subject, delegation, roles);
    }
}
