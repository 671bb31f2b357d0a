package org.a4p.commitment.draft;

import static org.a4p.commitment.Drafting.added;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

class DraftPageIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofZeroDraft(service, "We commit.", "We report.");

    @Test
    void theDeskHoldsTheLatestText() {
        String desk = drafting.drafter().get(desk(), "Accept", "text/html").body();
        assertThat(desk).contains("We commit.", "We report.", "name=\"idempotencyKey\"", drafting.block(1, 2));
    }

    @Test
    void aPreviewShowsTheChangesAndStoresNothing() {
        HttpResponse<String> preview = submit("preview", form("We commit fully.", "We report."));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("<ins", "fully", "1 paragraph changed");
        assertThat(drafting.versions()).isEqualTo(1);
    }

    @Test
    void publishingLeadsToTheNewVersion() {
        Map<String, List<String>> form = form("We commit, fully", "We report.");
        form.put("rows[0].after.text", List.of("First new one.\r\n\r\nSecond new one."));
        form.put("rows[0].after.kind", List.of("OPERATIVE"));
        form.put("rows[1].remove", List.of("true"));
        HttpResponse<String> published = submit("publish", form);
        assertThat(published.statusCode()).isEqualTo(303);
        assertThat(published.headers().firstValue("Location").orElse("")).endsWith(drafting.page() + "/versions/2");
        assertThat(texts()).containsExactly("We commit, fully", "First new one.", "Second new one.");
    }

    @Test
    void aTextOfOneParagraphWithACommaStaysOneParagraph() {
        Drafting single = Drafting.ofZeroDraft(service, "We commit.");
        Map<String, List<String>> form =
                fields("Rev.1", List.of(single.block(1, 1)), List.of("We commit, and report, yearly."));
        form.put("action", List.of("publish"));
        single.drafter().submit(single.page() + "/draft", form);
        assertThat(single.versions()).isEqualTo(2);
        assertThat(Visitor.json(single.drafter().get(single.api() + "/versions/2"))
                        .get("blocks"))
                .hasSize(1);
    }

    @Test
    void refusedInputComesBackAsItWasTyped() {
        Map<String, List<String>> form = form("  ", "Kept <words> & \"all\"\r\nof them");
        form.put("name", List.of("17"));
        form.put("note", List.of("A note to keep"));
        form.put("start.text", List.of("A paragraph at the start"));
        HttpResponse<String> refused = submit("publish", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Kept &lt;words&gt; &amp; &quot;all&quot;\nof them", "value=\"17\"", "A note to keep")
                .contains("A paragraph at the start", "has no text", "at least one letter");
        assertThat(drafting.versions()).isEqualTo(1);
    }

    @Test
    void whoeverIsOvertakenKeepsEveryWordAndSeesWhatHappened() {
        drafting.publish(1, "Rev.1", List.of(added("Somebody else's.")));
        Map<String, List<String>> form = form("We commit fully.", "We report.");
        form.put("name", List.of("My revision"));
        HttpResponse<String> conflict = submit("publish", form);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("We commit fully.", "My revision", "Rev.1", "value=\"rebase\"")
                .contains(drafting.page() + "/compare?from=1&amp;to=2");
        assertThat(drafting.versions()).isEqualTo(2);

        HttpResponse<String> rebased = submit("rebase", form);
        assertThat(rebased.body()).contains("name=\"base\" value=\"2\"", "<del", "Somebody else");
        form.put("base", List.of("2"));
        assertThat(submit("publish", form).statusCode()).isEqualTo(303);
    }

    @Test
    void theSameFormSentTwiceIsOneVersion() {
        Map<String, List<String>> form = form("We commit fully.", "We report.");
        assertThat(submit("publish", form).headers().firstValue("Location"))
                .isEqualTo(submit("publish", form).headers().firstValue("Location"));
        assertThat(drafting.versions()).isEqualTo(2);
    }

    @Test
    void theDeskIsForDraftersOnly() {
        assertThat(service.anybody().get(desk(), "Accept", "text/html").statusCode())
                .isEqualTo(401);
        Visitor delegate = service.officer("sen-delegate", "SEN", "delegate");
        assertThat(delegate.get(desk(), "Accept", "text/html").statusCode()).isEqualTo(403);
        HttpResponse<String> refused = delegate.submit(desk(), with("publish", form("We seize the text.", "")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("We seize the text.");
        assertThat(drafting.versions()).isEqualTo(1);
    }

    @Test
    void aFormWithoutKeyOrWithABrokenBaseIsRefusedWithItsWords() {
        Map<String, List<String>> withoutKey = form("We commit fully.", "We report.");
        withoutKey.remove("idempotencyKey");
        assertThat(submit("publish", withoutKey).statusCode()).isEqualTo(400);
        Map<String, List<String>> brokenBase = form("We commit fully.", "We report.");
        brokenBase.put("base", List.of("latest"));
        HttpResponse<String> refused = submit("publish", brokenBase);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("We commit fully.");
        assertThat(drafting.versions()).isEqualTo(1);
    }

    private HttpResponse<String> submit(String action, Map<String, List<String>> form) {
        return drafting.drafter().submit(desk(), with(action, form));
    }

    private static Map<String, List<String>> with(String action, Map<String, List<String>> form) {
        Map<String, List<String>> sent = new LinkedHashMap<>(form);
        sent.put("action", List.of(action));
        return sent;
    }

    private Map<String, List<String>> form(String first, String second) {
        return fields(
                "Rev. " + first.length(), List.of(drafting.block(1, 1), drafting.block(1, 2)), List.of(first, second));
    }

    private static Map<String, List<String>> fields(String name, List<String> blocks, List<String> texts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("idempotencyKey", List.of(UUID.randomUUID().toString()));
        fields.put("base", List.of("1"));
        fields.put("name", List.of(name));
        fields.put("note", List.of(""));
        for (int row = 0; row < texts.size(); row++) {
            fields.put("rows[" + row + "].block", List.of(blocks.get(row)));
            fields.put("rows[" + row + "].kind", List.of("OPERATIVE"));
            fields.put("rows[" + row + "].text", List.of(texts.get(row)));
        }
        return fields;
    }

    private String desk() {
        return drafting.page() + "/draft";
    }

    private List<String> texts() {
        return Visitor.json(drafting.drafter().get(drafting.api() + "/versions/2"))
                .get("blocks")
                .valueStream()
                .map(block -> block.get("text").asString())
                .toList();
    }
}
