package org.a4p.commitment.version;

import static org.a4p.commitment.Drafting.added;
import static org.a4p.commitment.Drafting.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishingIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofZeroDraft(service, "We commit.", "We report.");

    @Test
    void aDrafterPublishesTheNextVersionAndBothAreThere() {
        String commit = drafting.block(1, 1);
        HttpResponse<String> published =
                drafting.publish(1, "Rev.1", List.of(kept(commit, "We commit fully."), added("We meet.")));
        assertThat(published.statusCode()).isEqualTo(201);
        assertThat(published.headers().firstValue("Location")).hasValue(drafting.api() + "/versions/2");
        assertThat(published.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(texts(1)).containsExactly("We commit.", "We report.");
        assertThat(texts(2)).containsExactly("We commit fully.", "We meet.");
        assertThat(drafting.block(2, 1)).isEqualTo(commit);
    }

    @Test
    void aVersionIsFoundByItsNameToo() {
        assertThat(Visitor.json(service.anybody().get(drafting.api() + "/versions/zero%20draft"))
                        .at("/version/ordinal")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aVersionMayBeKeptForLongAndIsNotSentTwice() {
        HttpResponse<String> first = service.anybody().get(drafting.api() + "/versions/1");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=2592000, public, immutable");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(service.anybody()
                        .get(drafting.api() + "/versions/1", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void labelsAreComputed() {
        JsonNode blocks = Visitor.json(service.anybody().get(drafting.api() + "/versions/1"))
                .get("blocks");
        assertThat(blocks.get(1).get("label").asString()).isEqualTo("OP 2");
    }

    @Test
    void theSameRequestAgainIsTheSameVersion() {
        HttpResponse<String> first = drafting.publish(1, "Rev.1", List.of(added("We meet.")), "one-key");
        HttpResponse<String> again = drafting.publish(1, "Rev.1", List.of(added("We meet.")), "one-key");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(drafting.versions()).isEqualTo(2);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        drafting.publish(1, "Rev.1", List.of(added("We meet.")), "one-key");
        HttpResponse<String> other = drafting.publish(2, "Rev.2", List.of(added("We part.")), "one-key");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(other).get("type").asString()).isEqualTo("/problems/commitment/idempotency-key-reused");
        assertThat(drafting.versions()).isEqualTo(2);
    }

    @Test
    void aBlockThatWasRemovedMayComeBackUnderItsId() {
        String report = drafting.block(1, 2);
        drafting.publish(1, "Rev.1", List.of(added("We meet.")));
        HttpResponse<String> back = drafting.publish(2, "Rev.2", List.of(kept(report, "We report.")));
        assertThat(back.statusCode()).isEqualTo(201);
        assertThat(drafting.block(3, 1)).isEqualTo(report);
    }

    private List<String> texts(int version) {
        return Visitor.json(service.anybody().get(drafting.api() + "/versions/" + version))
                .get("blocks")
                .valueStream()
                .map(block -> block.get("text").asString())
                .toList();
    }
}
