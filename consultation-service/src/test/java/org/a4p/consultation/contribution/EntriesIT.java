package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.junit.jupiter.api.Test;

/** What a page asks for when it was told of new entries. */
class EntriesIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final String entries = scene.page() + "/entries?from=";

    @Test
    void aDelegateGetsThemWithWhatADelegateMayDo() {
        scene.say("First.");
        scene.say("Second.");

        String shown = scene.uruguay().get(entries + 2).body();

        assertThat(shown)
                .contains("id=\"contribution-2\"", "Second.", "inReplyTo=2#composer")
                .doesNotContain("id=\"contribution-1\"", "<html", "<main");
    }

    @Test
    void aVisitorGetsWhatTheStreamSays() {
        scene.say("First.");

        assertThat(scene.anybody().get(entries + 1).body()).contains("First.").doesNotContain("inReplyTo=");
        assertThat(scene.anybody().get(entries + 5).body()).doesNotContain("contribution-");
    }
}
