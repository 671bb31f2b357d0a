package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContributionCommandsIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void aDelegateWritesAndAnybodyReads() {
        HttpResponse<String> published = scene.senegal()
                .post(
                        scene.contributions(),
                        Map.of("type", "RESERVATION", "text", "Nous avons une réserve. ✓ 👩🏽‍✈️"));

        assertThat(published.statusCode()).isEqualTo(201);
        String location = published.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo(scene.contributions() + "/1");
        HttpResponse<String> read = scene.anybody().get(location);
        assertThat(read.headers().firstValue("ETag")).isPresent();
        JsonNode entry = Visitor.json(read);
        assertThat(entry).isEqualTo(Visitor.json(published));
        assertThat(entry.get("text").asString()).isEqualTo("Nous avons une réserve. ✓ 👩🏽‍✈️");
        assertThat(entry.get("delegation").asString()).isEqualTo("SEN");
        assertThat(entry.get("citation").asString()).isEqualTo(scene.id().citation() + "/1");
    }

    @Test
    void whoTypedStaysInTheAuditRecord() {
        scene.say("One voice per delegation.");

        assertThat(scene.anybody().get(scene.contributions()).body()).doesNotContain("sen-delegate");
        assertThat(scene.anybody().get(scene.page()).body()).contains("Senegal").doesNotContain("sen-delegate");
    }

    @Test
    void theSameKeyForOtherReferencesIsRefused() {
        scene.say("Findings are shared.");
        String key = UUID.randomUUID().toString();
        scene.senegal().post(scene.contributions(), Map.of("text", "We agree."), key);
        List<Map<String, ?>> others = List.of(
                Map.of("text", "We agree.", "inReplyTo", 1),
                Map.of("text", "We agree.", "nationalCapacity", true),
                Map.of("text", "We agree.", "quotations", List.of(quotationOfFirst())));

        for (Map<String, ?> other : others) {
            HttpResponse<String> refused = scene.senegal().post(scene.contributions(), other, key);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("idempotency-key-reused");
        }
        assertThat(scene.entries()).isEqualTo(2);
    }

    private Map<String, String> quotationOfFirst() {
        String source = scene.id().citation() + "/1";
        return Map.of("source", source, "passage", "Findings are shared.");
    }

    @Test
    void aRepeatedRequestIsAnsweredWithItsFirstResult() {
        String key = UUID.randomUUID().toString();
        Map<String, String> words = Map.of("type", "STATEMENT", "text", "Said once.");
        HttpResponse<String> first = scene.senegal().post(scene.contributions(), words, key);
        scene.say("Something in between.");

        HttpResponse<String> second = scene.senegal().post(scene.contributions(), words, key);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(second)).isEqualTo(Visitor.json(first));
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(scene.entries()).isEqualTo(2);
    }

    @Test
    void aRepeatedRequestIsStillAnsweredOnceTheThreadIsClosed() {
        String key = UUID.randomUUID().toString();
        Map<String, String> words = Map.of("text", "Said before the end.");
        scene.senegal().post(scene.contributions(), words, key);
        scene.conclude("The end.");

        assertThat(scene.senegal().post(scene.contributions(), words, key).statusCode())
                .isEqualTo(200);
        assertThat(scene.say("Said after the end.").statusCode()).isEqualTo(409);
    }

    @Test
    void aKeyIsAnOfficersOwn() {
        String key = "the-same-for-both";
        scene.senegal().post(scene.contributions(), Map.of("text", "Senegal speaks."), key);

        HttpResponse<String> other =
                scene.uruguay().post(scene.contributions(), Map.of("text", "Uruguay speaks."), key);

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(scene.entries()).isEqualTo(2);
    }

    @Test
    void aConclusionIsTheLastEntryAndClosesTheThread() {
        scene.say("Before.");

        HttpResponse<String> closed = scene.conclude("We conclude.");

        assertThat(closed.statusCode()).isEqualTo(201);
        assertThat(Visitor.json(closed).get("number").asInt()).isEqualTo(2);
        assertThat(Visitor.json(closed).get("type").asString()).isEqualTo("CONCLUSION");
        JsonNode thread = Visitor.json(scene.anybody().get("/api/threads/" + scene.thread()));
        assertThat(thread.get("state").asString()).isEqualTo("CLOSED");
        assertThat(thread.get("lastNumber").asInt()).isEqualTo(2);
        assertThat(scene.conclude("Again.").statusCode()).isEqualTo(409);
    }

    @Test
    void partsAreReadByNumber() {
        for (int number = 1; number <= 5; number++) {
            scene.say("Number " + number);
        }

        JsonNode part = Visitor.json(scene.anybody().get(scene.contributions() + "?from=3&limit=2"));

        assertThat(part.get("contributions").findValuesAsString("text")).containsExactly("Number 3", "Number 4");
        assertThat(Visitor.json(scene.anybody().get(scene.contributions() + "?from=6"))
                        .get("contributions"))
                .isEmpty();
    }
}
