package org.a4p.consultation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody's own words are new to them, and words that were changed are new to all others. */
class OwnAndChangedIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor head = scene.service().officer("sen-head", "SEN", "delegate", "head-of-delegation");

    @Test
    void ownWordsAreReadAtOnce() {
        scene.say("One.");
        scene.uruguay().post(scene.contributions(), Map.of("text", "Two."));
        scene.say("Three.");

        assertThat(read(scene.senegal())).isEqualTo("1,3");
        assertThat(read(scene.uruguay())).isEqualTo("2");
        assertThat(view(head).at("/delegation/read").asString()).isEqualTo("1,3");
        assertThat(english(scene.senegal()).split("data-unread", -1))
                .as("one card is marked")
                .hasSize(2);
        post(scene.senegal(), "2");
        assertThat(read(scene.senegal())).isEqualTo("1-3");
    }

    @Test
    void whatTheHeadClearsIsReadByItsAuthor() {
        String draft = scene.senegal()
                .post("/api/threads/" + scene.thread() + "/clearances", Map.of("type", "STATEMENT", "text", "A draft."))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        HttpResponse<String> cleared = head.post(draft + "/clear", Map.of(), "0", "k");
        assertThat(cleared.statusCode()).as(cleared.body()).isLessThan(300);

        assertThat(read(scene.senegal())).isEqualTo("1");
    }

    @Test
    void aCorrectionIsNewAgainForWhoeverHadReadItBefore() {
        scene.say("One.");
        scene.say("Two.");
        post(scene.uruguay(), "1-2");

        scene.senegal().put(scene.contributions() + "/1/wording", Map.of("text", "One, corrected."), "\"0\"");

        JsonNode view = view(scene.uruguay());
        assertThat(view.at("/officer/read").asString()).isEqualTo("2");
        assertThat(view.at("/officer/unread").asInt()).isEqualTo(1);
        assertThat(view.get("changed").toString()).isEqualTo("[1]");
        assertThat(english(scene.uruguay())).contains("Changed since you read it");
        assertThat(read(scene.senegal())).as("whoever corrected it knows").isEqualTo("1-2");

        post(scene.uruguay(), "1");
        assertThat(read(scene.uruguay())).isEqualTo("1-2");
        assertThat(view(scene.uruguay()).get("changed")).isEmpty();
    }

    @Test
    void aWithdrawalIsNewAgainAndWhatWasNeverReadIsOnlyNew() {
        scene.say("One.");
        scene.say("Two.");
        post(scene.uruguay(), "1");

        head.post(scene.contributions() + "/1/withdrawal", Map.of(), "\"0\"", "k");
        head.post(scene.contributions() + "/2/withdrawal", Map.of(), "\"0\"", "k");

        JsonNode view = view(scene.uruguay());
        assertThat(view.get("changed").toString()).isEqualTo("[1]");
        assertThat(view.at("/officer/unread").asInt()).isEqualTo(2);
    }

    @Test
    void aPageIsMarkedWithoutAScriptAndReadingGoesOnBehindIt() {
        for (int number = 1; number <= 52; number++) {
            scene.say("Number " + number);
        }
        assertThat(english(scene.uruguay())).contains("Mark up to 50 as read");
        assertThat(english(scene.anybody())).doesNotContain("Mark up to");

        HttpResponse<String> sent =
                scene.uruguay().submit(scene.page() + "/read", Map.of("upTo", "50", "next", "true"));

        assertThat(sent.headers().firstValue("Location")).get().asString().endsWith("#contribution-51");
        assertThat(read(scene.uruguay())).isEqualTo("1-50");
        assertThat(english(scene.uruguay())).doesNotContain("Mark up to 50 as read");
    }

    private void post(Visitor officer, String numbers) {
        assertThat(officer.post("/api/threads/" + scene.thread() + "/read", Map.of("numbers", numbers))
                        .statusCode())
                .isEqualTo(200);
    }

    private String english(Visitor visitor) {
        return visitor.get(scene.page(), "Accept-Language", "en").body();
    }

    private String read(Visitor officer) {
        return view(officer).at("/officer/read").asString();
    }

    private JsonNode view(Visitor officer) {
        return Visitor.json(officer.get("/api/threads/" + scene.thread() + "/read"));
    }
}
