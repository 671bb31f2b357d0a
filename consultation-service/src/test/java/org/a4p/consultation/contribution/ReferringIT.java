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

/** The page of an entry leads to what refers to it, as that leads to the entry. */
class ReferringIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final String first = scene.page() + "/contributions/1";

    @Test
    void itLeadsToItsAnswersAndToWhoQuotesItFromAnyThread() {
        Scene elsewhere = Scene.open(scene.service());
        scene.say("Evaluation should help a unit improve.");
        said(scene, Map.of("text", "So it should.", "inReplyTo", 1));
        said(elsewhere, quoting("help a unit improve"));

        JsonNode references = Visitor.json(scene.anybody().get("/api" + first + "/references"));
        assertThat(references.get("answers").findValuesAsString("citation"))
                .containsExactly(scene.id().citation() + "/2");
        assertThat(references.get("quotes").findValuesAsString("citation"))
                .containsExactly(elsewhere.id().citation() + "/1");
        assertThat(english(first))
                .contains(">Answered by</h2>", ">Quoted by</h2>", "Uruguay")
                .contains(first.replace("/1", "/2"), elsewhere.page() + "/contributions/1");
        assertThat(english(elsewhere.page() + "/contributions/1")).contains(first);
    }

    @Test
    void whatNobodyRefersToHasNoSuchList() {
        scene.say("Said to nobody.");

        assertThat(english(first)).doesNotContain("Answered by", "Quoted by");
        assertThat(scene.anybody()
                        .get("/api" + scene.page() + "/contributions/9/references")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoTookTheQuotingWordsBackQuotesNoMore() {
        scene.say("Evaluation should help a unit improve.");
        said(scene, quoting("Evaluation should help"));

        scene.uruguay().post(scene.contributions() + "/2/withdrawal", Map.of(), "\"0\"", "k");

        assertThat(english(first)).doesNotContain("Quoted by");
    }

    private Map<String, Object> quoting(String passage) {
        return Map.of(
                "text",
                "As was said.",
                "quotations",
                List.of(Map.of("source", scene.id().citation() + "/1", "passage", passage)));
    }

    private static void said(Scene where, Map<String, Object> words) {
        HttpResponse<String> said = where.service()
                .officer("ury-head", "URY", "delegate", "head-of-delegation")
                .post(where.contributions(), words);
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
    }

    private String english(String page) {
        return scene.anybody().get(page, "Accept-Language", "en").body();
    }
}
