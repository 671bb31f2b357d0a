package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Whatever a program sends to whatever address takes JSON, each place of it once with nothing in it, once left out and once
 * with something of another kind: the answer is never a fault of ours. What to send is read from the description of the
 * interface, so that new addresses are held to it by themselves.
 */
class UnfittingBodiesLawIT {

    private static final long SEED = 20_180_911;
    private static final String JSON = "application/json";

    private static RunningService service;
    private static Scene scene;
    private static String clearance;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        scene = Scene.open(service);
        scene.say("Words.");
        clearance = Visitor.json(scene.senegal()
                        .post(
                                "/api/threads/" + scene.thread() + "/clearances",
                                Map.of("type", "STATEMENT", "text", "Words.")))
                .get("id")
                .asString();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @TestFactory
    List<DynamicTest> noBodyIsAFaultOfOurs() {
        JsonNode description = Visitor.json(service.anybody().get("/v3/api-docs"));
        List<DynamicTest> tests = new ArrayList<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("requestBody"))
                        .forEach(operation -> {
                            JsonNode content = operation.getValue().at("/requestBody/content");
                            if (content.has(JSON)) {
                                JsonNode schema = content.get(JSON).get("schema");
                                String method = operation.getKey();
                                tests.add(DynamicTest.dynamicTest(
                                        method + " " + path.getKey(),
                                        () -> holds(
                                                method,
                                                path.getKey(),
                                                new AnyBody(description, new Random(SEED)),
                                                schema)));
                            }
                        }));
        assertThat(tests).hasSizeGreaterThan(25);
        return tests;
    }

    private static void holds(String method, String path, AnyBody bodies, JsonNode schema) {
        boolean understood = false;
        for (String body : bodies.unfitting(schema)) {
            for (Visitor officer : officers()) {
                HttpResponse<String> answer = send(officer, method, path, body);
                assertThat(answer.statusCode())
                        .as("seed %d: %s %s of %s: %s", SEED, method, path, body, answer.body())
                        .isLessThan(500)
                        .isNotIn(401, 405, 415);
                understood |= answer.statusCode() != 403 && answer.statusCode() != 404;
            }
        }
        assertThat(understood).as("an officer who may").isTrue();
    }

    private static List<Visitor> officers() {
        return List.of(
                service.officer("un-any", "UNDPO", "facilitator", "secretariat"),
                service.officer("sen-delegate", "SEN", "delegate", "head-of-delegation"));
    }

    private static HttpResponse<String> send(Visitor officer, String method, String path, String body) {
        return officer.sendRaw(
                method,
                address(path),
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                JSON,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                "\"0\"");
    }

    /** With the id of something that is there. */
    private static String address(String path) {
        return path.replaceFirst("/threads/\\{id}", "/threads/" + scene.thread())
                .replaceFirst("/consultations/\\{id}", "/consultations/perf-round-1")
                .replaceFirst("/themes/\\{id}", "/themes/perf")
                .replaceFirst("/groups/\\{id}", "/groups/eu")
                .replaceFirst("/clearances/\\{id}", "/clearances/" + clearance)
                .replaceFirst("/reviews/\\{id}", "/reviews/" + scene.thread() + "-1")
                .replace("{kind}", "groups")
                .replace("{number}", "1");
    }
}
