package org.a4p.commitment.comparison;

import static org.a4p.commitment.Drafting.added;
import static org.a4p.commitment.Drafting.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** "We report." becomes "We report yearly.", "We commit." goes, "We meet." comes. */
class ComparisonIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofZeroDraft(service, "We commit.", "We report.");

    @BeforeEach
    void aSecondVersion() {
        String report = drafting.block(1, 2);
        drafting.publish(1, "Rev.1", List.of(kept(report, "We report yearly."), added("We <b>meet</b>.")));
    }

    @Test
    void programsSeeWhatBecameOfEachBlock() {
        HttpResponse<String> answer = service.anybody().get(drafting.api() + "/compare?from=1&to=2");
        assertThat(changes(answer)).containsExactly("REMOVED", "CHANGED", "ADDED");
        JsonNode words = Visitor.json(answer).at("/blocks/1/words");
        assertThat(words.valueStream()
                        .map(word ->
                                word.get("fate").asString() + word.get("text").asString()))
                .containsExactly("KEPTWe report", "ADDED yearly", "KEPT.");
        assertThat(Visitor.json(answer).at("/summary/wordsAdded").asInt()).isEqualTo(5);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void versionsAreNamedByOrdinalOrName() {
        String byName = service.anybody()
                .get(drafting.api() + "/compare?from=zero%20draft&to=Rev.1")
                .body();
        assertThat(byName)
                .isEqualTo(service.anybody()
                        .get(drafting.api() + "/compare?from=1&to=2")
                        .body());
    }

    @Test
    void aVersionBesideItselfIsUnchanged() {
        assertThat(changes(service.anybody().get(drafting.api() + "/compare?from=2&to=2")))
                .containsOnly("UNCHANGED");
    }

    @Test
    void peopleSeeTheRedlineAndStepThroughItWithoutScript() {
        String page = page("/compare?from=1&to=2");
        assertThat(page)
                .contains("<ins", "<del", "yearly", "We &lt;b&gt;meet&lt;/b&gt;.")
                .doesNotContain("<b>meet");
        assertThat(page).contains("id=\"change-1\"", "href=\"#change-2\"", "id=\"change-3\"");
        assertThat(page).contains("1 paragraph changed", "1 paragraph added", "1 paragraph removed", "5 words added");
    }

    @Test
    void withoutAChoiceItIsWhatTheLatestVersionChanged() {
        assertThat(page("/compare")).contains("From zero draft to Rev.1");
    }

    private String page(String path) {
        return service.anybody()
                .get(drafting.page() + path, "Accept", "text/html", "Accept-Language", "en")
                .body();
    }

    private static List<String> changes(HttpResponse<String> answer) {
        return Visitor.json(answer)
                .get("blocks")
                .valueStream()
                .map(block -> block.get("change").asString())
                .toList();
    }
}
