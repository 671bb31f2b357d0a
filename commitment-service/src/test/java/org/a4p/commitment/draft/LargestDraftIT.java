package org.a4p.commitment.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.junit.jupiter.api.Test;

/** What a browser may send at most, and what it must not. */
class LargestDraftIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofNewText(service);

    @Test
    void asManyParagraphsAndCharactersAsAVersionMayHaveAreTaken() {
        HttpResponse<String> published = submit(500, "我们承诺".repeat(250));
        assertThat(published.statusCode()).isEqualTo(303);
        assertThat(drafting.versions()).isEqualTo(1);
    }

    @Test
    void oneMoreIsRefusedInWords() {
        HttpResponse<String> refused = submit(501, "We commit.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There are 501 paragraphs and headings");
        assertThat(drafting.versions()).isZero();
    }

    @Test
    void brokenAndControlCharactersAreRefused() {
        HttpResponse<String> control = submit(1, "We \u0000 commit.");
        assertThat(control.statusCode()).isEqualTo(422);
        assertThat(control.body()).contains("control characters");
        HttpResponse<String> broken = drafting.drafter()
                .postRaw(
                        drafting.page() + "/draft",
                        "idempotencyKey=k&base=0&name=Rev.1&action=publish&start.text=%C3%28"
                                .getBytes(StandardCharsets.US_ASCII),
                        "application/x-www-form-urlencoded");
        assertThat(broken.statusCode()).isBetween(400, 422);
        assertThat(drafting.versions()).isZero();
    }

    private HttpResponse<String> submit(int paragraphs, String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("idempotencyKey", List.of("a-large-draft"));
        fields.put("base", List.of("0"));
        fields.put("name", List.of("Rev.1"));
        fields.put("action", List.of("publish"));
        for (int row = 0; row < paragraphs; row++) {
            fields.put("rows[" + row + "].block", List.of(""));
            fields.put("rows[" + row + "].kind", List.of("OPERATIVE"));
            fields.put("rows[" + row + "].text", List.of(text));
            fields.put("rows[" + row + "].after.kind", List.of("OPERATIVE"));
            fields.put("rows[" + row + "].after.text", List.of(""));
        }
        return drafting.drafter().submit(drafting.page() + "/draft", fields);
    }
}
