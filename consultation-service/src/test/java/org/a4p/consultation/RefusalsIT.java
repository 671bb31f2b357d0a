package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.a4p.testing.TestIssuer;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever comes in wrong gets a problem with a sentence, and nothing of it is stored. */
class RefusalsIT {

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);

    @AfterEach
    void nothingWasStored() {
        assertThat(scene.entries()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'',text-missing",
        "'  \n\t ',text-missing",
        "'bell \u0007',text-damaged",
        "'nul \u0000',text-damaged",
        "'lost \uFFFD',text-damaged"
    })
    void aTextThatCannotBePublished(String text, String slug) {
        refused(scene.say(text), 422, slug);
    }

    @Test
    void aTextThatIsOneCharacterTooLong() {
        refused(scene.say("👩".repeat(20_001)), 422, "text-too-long");
    }

    @Test
    void noTextAtAll() {
        refused(scene.senegal().post(scene.contributions(), Map.of()), 422, "text-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIKE", "CONCLUSION", ""})
    void aTypeThatIsNone(String type) {
        refused(
                scene.senegal().post(scene.contributions(), Map.of("type", type, "text", "Words")),
                422,
                "contribution-type-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "\"text\"", "{\"text\":{}}", "{\"text\":\"\\ud800\"}", "{\"text\":\"\u0001\"}"})
    void aBodyThatIsNotTheJsonAskedFor(String body) {
        HttpResponse<String> answer = scene.senegal()
                .postRaw(
                        scene.contributions(),
                        body.getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        "Idempotency-Key",
                        "k");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        problem(answer);
    }

    @Test
    void brokenUtf8InJson() {
        byte[] broken = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        refused(
                scene.senegal().postRaw(scene.contributions(), broken, "application/json", "Idempotency-Key", "k"),
                400,
                "unreadable-body");
    }

    @Test
    void brokenUtf8InAForm() {
        HttpResponse<String> answer = scene.senegal()
                .postRaw(
                        scene.page() + "/contributions",
                        "idempotencyKey=k&type=STATEMENT&text=caf%E9".getBytes(StandardCharsets.US_ASCII),
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/html");

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void anotherMediaType() {
        refused(
                scene.senegal().postRaw(scene.contributions(), new byte[] {1}, "image/png", "Idempotency-Key", "k"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/threads/perf-999/contributions",
                "/api/threads/%24where/contributions",
                "/api/threads/perf-1%00/contributions"
            })
    void aThreadThatIsNotThere(String path) {
        HttpResponse<String> answer = scene.senegal().post(path, Map.of("text", "Words"));

        assertThat(answer.statusCode()).isIn(400, 404);
    }

    @Test
    void noIdempotencyKey() {
        byte[] body = "{\"text\":\"Words\"}".getBytes(StandardCharsets.UTF_8);

        refused(
                scene.senegal().postRaw(scene.contributions(), body, "application/json"),
                400,
                "missing-idempotency-key");
        refused(
                scene.senegal()
                        .postRaw(scene.contributions(), body, "application/json", "Idempotency-Key", "k".repeat(129)),
                400,
                "missing-idempotency-key");
    }

    @Test
    void aRoleThatDoesNotWriteHere() {
        HttpResponse<String> answer =
                service.officer("un-auditor", "UNDPO", "auditor").post(scene.contributions(), Map.of("text", "Words"));

        refused(answer, 403, "not-allowed-for-role");
        assertThat(problem(answer).get("detail").asString()).contains("delegate");
        refused(scene.facilitator().post(scene.contributions(), Map.of("text", "Words")), 403, "not-allowed-for-role");
        refused(
                scene.senegal().post("/api/threads/" + scene.thread() + "/conclusion", Map.of("text", "End")),
                403,
                "not-allowed-for-role");
        refused(
                scene.senegal().post("/api/consultations/perf-round-1/threads", Map.of("title", "T", "opening", "O")),
                403,
                "not-allowed-for-role");
    }

    @Test
    void nobodySignedIn() {
        assertThat(scene.anybody()
                        .post(scene.contributions(), Map.of("text", "Words"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tokensThatAreNoGood() {
        TestIssuer issuer = RunningService.issuer();
        String[] tokens = {
            issuer.expiredToken("sen-delegate", "S", "SEN", "consultation", "delegate"),
            issuer.foreignAudienceToken("sen-delegate", "S", "SEN", "delegate"),
            issuer.noAudienceToken("sen-delegate", "S", "SEN", "delegate"),
            issuer.foreignIssuerToken("sen-delegate", "S", "SEN", "consultation", "delegate"),
            issuer.foreignKeyToken("sen-delegate", "S", "SEN", "consultation", "delegate"),
            issuer.unsignedToken("sen-delegate", "S", "SEN", "consultation", "delegate"),
            issuer.publicKeyAsSecretToken("sen-delegate", "S", "SEN", "consultation", "delegate"),
            issuer.alteredSubjectToken("ury-delegate", "S", "SEN", "consultation", "delegate"),
            "rubbish",
        };
        for (String token : tokens) {
            HttpResponse<String> answer = service.withToken(token).post(scene.contributions(), Map.of("text", "Words"));
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            problem(answer);
        }
    }

    @Test
    void aTitleThatIsNone() {
        String path = "/api/consultations/perf-round-1/threads";

        refused(scene.facilitator().post(path, Map.of("title", " ", "opening", "O")), 422, "text-missing");
        refused(scene.facilitator().post(path, Map.of("title", "x".repeat(201), "opening", "O")), 422, "text-too-long");
        refused(scene.facilitator().post(path, Map.of("title", "two\nlines", "opening", "O")), 422, "text-damaged");
        refused(scene.facilitator().post(path, Map.of("title", "T")), 422, "text-missing");
        refused(
                scene.facilitator().post("/api/consultations/none/threads", Map.of("title", "T", "opening", "O")),
                404,
                "not-found");
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = problem(answer);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/consultation/" + slug);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).endsWith(".");
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return Visitor.json(answer);
    }
}
