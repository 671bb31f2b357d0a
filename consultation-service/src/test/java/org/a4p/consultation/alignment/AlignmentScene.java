package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A thread of its own with what Senegal said in it, and heads of delegation who take positions on that. */
record AlignmentScene(Scene scene) {

    static AlignmentScene open(RunningService service) {
        AlignmentScene opened = new AlignmentScene(Scene.open(service));
        assertThat(opened.scene().say("We ask for evaluation before rotation.").statusCode())
                .isEqualTo(201);
        return opened;
    }

    Visitor head(String delegation) {
        return scene.service().officer(delegation.toLowerCase(Locale.ROOT) + "-head", delegation, "head-of-delegation");
    }

    String api() {
        return api(1);
    }

    String api(int number) {
        return scene.contributions() + "/" + number + "/positions";
    }

    String page() {
        return scene.page() + "/contributions/1/positions";
    }

    HttpResponse<String> take(String delegation, Map<String, ?> position, int seen) {
        return post(head(delegation), api(), position, seen);
    }

    HttpResponse<String> aligns(String delegation) {
        return take(delegation, Map.of("stance", "ALIGNS"), 0);
    }

    HttpResponse<String> revoke(String delegation, int seen) {
        return post(head(delegation), api() + "/revocation", Map.of(), seen);
    }

    static HttpResponse<String> post(Visitor officer, String path, Map<String, ?> body, int seen) {
        return post(officer, path, body, seen, UUID.randomUUID().toString());
    }

    static HttpResponse<String> post(Visitor officer, String path, Map<String, ?> body, int seen, String key) {
        byte[] json = JsonMapper.shared().writeValueAsBytes(body);
        return officer.postRaw(path, json, "application/json", "Idempotency-Key", key, "If-Match", "\"" + seen + "\"");
    }

    JsonNode tally() {
        return Visitor.json(scene.anybody().get(api()));
    }

    int count(String stance) {
        return tally().get("counts").get(stance).asInt();
    }
}
