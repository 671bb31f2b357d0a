package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RightOfReplyIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void aNamedDelegationRepliesOnceAlsoAfterTheConclusion() {
        scene.say("Uruguay has not answered.");
        scene.conclude("We conclude.");

        HttpResponse<String> reply = reply("We answered in March.");

        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        JsonNode entry = Visitor.json(reply);
        assertThat(entry.get("number").asInt()).isEqualTo(3);
        assertThat(entry.get("type").asString()).isEqualTo("RIGHT_OF_REPLY");
        assertThat(reply("We answered in March.").statusCode()).isEqualTo(200);
        HttpResponse<String> second = reply("And in May.");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(second).get("detail").asString())
                .contains(scene.id().citation() + "/3");
        assertThat(scene.entries()).isEqualTo(3);
    }

    @Test
    void theThreadStaysClosedAfterTheReply() {
        scene.say("Uruguay has not answered.");
        scene.conclude("We conclude.");
        reply("We answered in March.");

        assertThat(scene.say("One more thing.").statusCode()).isEqualTo(409);
        assertThat(scene.anybody().get(scene.page()).body()).contains("This thread is closed");
    }

    @Test
    void whoWasNotNamedHasNone() {
        scene.say("Norway has not answered.");

        HttpResponse<String> reply = reply("We have.");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(Visitor.json(reply).get("type").asString()).endsWith("/not-named");
    }

    @Test
    void itIsBounded() {
        scene.say("Uruguay has not answered.");

        assertThat(reply("x".repeat(RightOfReplyCommands.TEXT_LIMIT + 1)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void thePageOffersItToTheNamedAlone() {
        scene.say("Uruguay has not answered.");
        String page = scene.page() + "/contributions/1";

        assertThat(scene.uruguay().get(page).body()).contains("id=\"reply-by-right\"");
        assertThat(scene.senegal().get(page).body()).doesNotContain("id=\"reply-by-right\"");
        HttpResponse<String> empty = scene.uruguay().submit(page + "/reply-by-right", Map.of("text", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"reply-by-right\"");
    }

    private HttpResponse<String> reply(String text) {
        return scene.uruguay().post(scene.contributions() + "/1/reply-by-right", Map.of("text", text));
    }
}
