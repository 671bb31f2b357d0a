package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReopeningIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void aClosedThreadIsReopenedWithAReasonAndGoesOn() {
        scene.say("Before.");
        scene.conclude("We conclude.");

        HttpResponse<String> reopened = reopen("New findings were shared.");

        assertThat(reopened.statusCode()).as(reopened.body()).isEqualTo(201);
        assertThat(scene.say("After.").statusCode()).isEqualTo(201);
        assertThat(scene.entries()).isEqualTo(4);
        JsonNode thread = Visitor.json(scene.anybody().get("/api/threads/" + scene.thread()));
        assertThat(thread.get("state").asString()).isEqualTo("OPEN");
        assertThat(scene.conclude("We conclude again.").statusCode()).isEqualTo(201);
        assertThat(scene.anybody().get(scene.page()).body())
                .contains("This thread is closed", "/contributions/2", "#contribution-5");
    }

    @Test
    void anOpenThreadCannotBeReopened() {
        HttpResponse<String> refused = reopen("For no reason.");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/thread-not-closed");
        assertThat(scene.entries()).isZero();
    }

    @Test
    void aReasonIsNeeded() {
        scene.conclude("We conclude.");

        HttpResponse<String> refused =
                scene.facilitator().submit(scene.page() + "/reopening", Map.of("text", " ", "idempotencyKey", "k"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"reopening\"");
    }

    private HttpResponse<String> reopen(String reason) {
        return scene.facilitator().post("/api/threads/" + scene.thread() + "/reopening", Map.of("text", reason));
    }
}
