package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.junit.jupiter.api.Test;

/** One page in two reading orders. */
class BranchesIT {

    private static final Pattern CARD = Pattern.compile("id=\"contribution-(\\d+)\"");

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void repliesStandBelowWhatTheyAnswerAndFoldWithoutAScript() {
        say("One", "");
        say("Two", "");
        say("Three, to one", "1");
        say("Four, to three", "3");
        say("Five, to four", "4");

        assertThat(order("")).containsExactly("1", "2", "3", "4", "5");
        assertThat(order("?view=branches")).containsExactly("1", "3", "4", "5", "2");
        String branches = scene.anybody().get(scene.page() + "?view=branches").body();
        assertThat(branches)
                .contains(
                        "<details open",
                        "3 contributions in reply to A4P/PERF/" + scene.id().number() + "/1")
                .contains("aria-current=\"true\">By branch");
        assertThat(scene.anybody().get(scene.page()).body())
                .contains("aria-current=\"true\">By number")
                .doesNotContain("<details open");
    }

    @Test
    void aReplyToAnotherPageStandsByItselfAndSaysWhatItAnswers() {
        say("One", "");
        say("Two, to one", "1");
        say("Three, to two", "2");

        assertThat(order("?from=2&view=branches")).containsExactly("2", "3");
        assertThat(scene.anybody().get(scene.page() + "?from=2&view=branches").body())
                .contains("In reply to", "contributions/1");
    }

    private void say(String text, String inReplyTo) {
        Map<String, Object> words = inReplyTo.isEmpty()
                ? Map.of("text", text)
                : Map.of("text", text, "inReplyTo", Integer.valueOf(inReplyTo));
        assertThat(scene.senegal().post(scene.contributions(), words).statusCode())
                .isEqualTo(201);
    }

    private List<String> order(String query) {
        String page = scene.anybody().get(scene.page() + query).body();
        return CARD.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
