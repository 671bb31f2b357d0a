package org.a4p.commitment.version;

import static org.a4p.commitment.Drafting.added;
import static org.a4p.commitment.Drafting.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is wrong is answered with a problem that says so, and nothing is stored. */
class RefusedVersionsIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofZeroDraft(service, "We commit.");

    @AfterEach
    void nothingWasStored() {
        assertThat(drafting.versions()).isEqualTo(1);
    }

    @Test
    void unfitText() {
        refused(422, "version-empty", drafting.publish(1, "Rev.1", List.of()));
        refused(422, "block-text-missing", drafting.publish(1, "Rev.1", List.of(added(" \n\t"))));
        refused(422, "block-text-too-long", drafting.publish(1, "Rev.1", List.of(added("x".repeat(20_001)))));
        refused(422, "block-text-damaged", drafting.publish(1, "Rev.1", List.of(added("We\u0007commit"))));
        refused(422, "block-text-damaged", drafting.publish(1, "Rev.1", List.of(added("We \uFFFD commit"))));
        refused(422, "too-many-blocks", drafting.publish(1, "Rev.1", Collections.nCopies(501, added("x"))));
        refused(
                422,
                "version-too-long",
                drafting.publish(1, "Rev.1", Collections.nCopies(26, added("x".repeat(20_000)))));
    }

    @Test
    void unfitBlocks() {
        String block = drafting.block(1, 1);
        refused(422, "block-unknown", drafting.publish(1, "Rev.1", List.of(kept("b-nowhere", "We commit."))));
        refused(422, "block-unknown", drafting.publish(1, "Rev.1", List.of(kept("<script>", "We commit."))));
        refused(422, "block-repeated", drafting.publish(1, "Rev.1", List.of(kept(block, "One"), kept(block, "Two"))));
        refused(422, "block-incomplete", drafting.publish(1, "Rev.1", List.of(Map.of("text", "We commit."))));
        refused(
                422,
                "sub-paragraph-alone",
                drafting.publish(1, "Rev.1", List.of(Map.of("kind", "SUB_PARAGRAPH", "text", "alone"))));
    }

    @Test
    void unfitNames() {
        refused(422, "version-name-unfitting", drafting.publish(1, "", List.of(added("We meet."))));
        refused(422, "version-name-unfitting", drafting.publish(1, "2", List.of(added("We meet."))));
        refused(422, "version-name-unfitting", drafting.publish(1, "R".repeat(61), List.of(added("We meet."))));
        refused(422, "version-name-unfitting", drafting.publish(1, "Rev\n1", List.of(added("We meet."))));
        refused(409, "version-name-taken", drafting.publish(1, "Zero  DRAFT", List.of(added("We meet."))));
    }

    @Test
    void malformedRequests() {
        refused(400, "unreadable-body", raw("{\"name\":"));
        refused(400, "unreadable-body", raw("{\"name\":\"Rev.1\",\"blocks\":[{\"kind\":\"POEM\",\"text\":\"x\"}]}"));
        refused(400, "unreadable-body", raw(brokenUtf8()));
        refused(
                415,
                "unsupported-media-type",
                drafting.drafter().postRaw(versions(), new byte[] {1}, "text/plain", headers()));
        refused(
                422,
                "block-text-damaged",
                raw("{\"name\":\"Rev.1\",\"blocks\":[{\"kind\":\"OPERATIVE\",\"text\":\"half \\ud83d a pair\"}]}"));
    }

    @Test
    void withoutKeyOrWithoutBase() {
        Map<String, Object> version = Drafting.version("Rev.1", List.of(added("We meet.")));
        refused(400, "missing-idempotency-key", drafting.drafter().postWith(versions(), version, "If-Match", "\"1\""));
        refused(428, "version-not-stated", drafting.drafter().postWith(versions(), version, "Idempotency-Key", "k"));
        refused(428, "version-not-stated", withIfMatch("*"));
        refused(412, "base-version-unknown", withIfMatch("W/\"1\""));
        refused(412, "base-version-unknown", withIfMatch("\"7\""));
        refused(412, "newer-version-published", withIfMatch("\"0\""));
    }

    @Test
    void whoeverMayNotPublish() {
        assertThat(publishedBy(service.officer("sen-delegate", "SEN", "delegate"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(publishedBy(service.officer("un-auditor", "UNDPO", "auditor"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(publishedBy(service.anybody()).statusCode()).isEqualTo(401);
        String[] drafter = {"drafter"};
        assertThat(publishedBy(service.withToken(RunningService.issuer()
                                .expiredToken("un-drafter", "D", "UNDPO", "commitment", drafter)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(publishedBy(service.withToken(
                                RunningService.issuer().foreignAudienceToken("un-drafter", "D", "UNDPO", drafter)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void unknownPlaces() {
        Visitor anybody = service.anybody();
        for (String path : List.of(
                "/api/declarations/nothing",
                "/api/declarations/NOT%20AN%20ID/versions",
                versions() + "/99",
                versions() + "/Rev.9",
                versions() + "/-1",
                drafting.api() + "/compare?from=1&to=9")) {
            refused(404, "not-found", anybody.get(path));
        }
        refused(400, "value-missing", anybody.get(drafting.api() + "/compare?from=1"));
    }

    private static void refused(int status, String slug, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Visitor.json(answer).get("type").asString()).endsWith("/" + slug);
        assertThat(Visitor.json(answer).get("detail").asString()).isNotBlank();
    }

    private HttpResponse<String> publishedBy(Visitor visitor) {
        return visitor.postWith(versions(), Drafting.version("Rev.1", List.of(added("We meet."))), headers());
    }

    private HttpResponse<String> withIfMatch(String tag) {
        return drafting.drafter()
                .postWith(
                        versions(),
                        Drafting.version("Rev.1", List.of(added("We meet."))),
                        "If-Match",
                        tag,
                        "Idempotency-Key",
                        "k");
    }

    private HttpResponse<String> raw(String json) {
        return raw(json.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> raw(byte[] json) {
        return drafting.drafter().postRaw(versions(), json, "application/json", headers());
    }

    private static byte[] brokenUtf8() {
        byte[] json = "{\"name\":\"Rev.1\",\"blocks\":[{\"kind\":\"OPERATIVE\",\"text\":\"x?y\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < json.length; i++) {
            json[i] = json[i] == '?' ? (byte) 0xC3 : json[i];
        }
        return json;
    }

    private static String[] headers() {
        return new String[] {"If-Match", "\"1\"", "Idempotency-Key", "k"};
    }

    private String versions() {
        return drafting.api() + "/versions";
    }
}
