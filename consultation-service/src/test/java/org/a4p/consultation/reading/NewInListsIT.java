package org.a4p.consultation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Lists say how much is new for whoever reads them, and lead there. */
class NewInListsIT {

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor newcomer =
            scene.service().officer("newcomer-" + UUID.randomUUID(), "NOR", "head-of-delegation");

    @Test
    void aThreadsRowSaysHowMuchIsNewUntilItIsRead() {
        scene.say("One.");
        scene.say("Two.");
        String link = "<a class=\"chip unread\" href=\"" + scene.page() + "/unread\">";
        assertThat(newcomer.get("/consultations/perf-round-1").body()).contains(link + "2 new for you</a>");

        newcomer.post("/api/threads/" + scene.thread() + "/read", Map.of("numbers", "1-2"));

        assertThat(newcomer.get("/consultations/perf-round-1").body()).doesNotContain(link);
    }

    @Test
    void theFirstPageNamesTheThreadsThatWentOn() {
        scene.say("Said last of all.");

        await().untilAsserted(() -> assertThat(newcomer.get("/").body())
                .contains("New for you", scene.page() + "/unread", "new for you</span>"));
    }

    @Test
    void consultationsSayHowMuchIsNewInTheirThreadsTogether() {
        scene.say("Something new.");

        assertThat(newcomer.get("/consultations").body()).containsPattern("chip unread\">\\d+ new for you");
    }

    @Test
    void nothingIsNewForWhoeverIsNotSignedIn() {
        scene.say("For all.");

        assertThat(scene.anybody().get("/consultations/perf-round-1").body()).doesNotContain("new for you");
        assertThat(scene.anybody().get("/").body()).doesNotContain("new for you", "New for you");
    }
}
