package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A right of reply comes with the words, whenever they are written and wherever in a contribution they stand. */
class NamedByCorrectionIT {

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void whoIsNamedByACorrectionMayReply() {
        scene.say("One delegation has not answered.");
        assertThat(reply(1, "We have.").statusCode()).isEqualTo(403);

        reword("Uruguay has not answered.");

        assertThat(named()).isEqualTo("[\"URY\"]");
        assertThat(reply(1, "We have.").statusCode()).isEqualTo(201);
    }

    @Test
    void whoIsNotNamedAnyMoreKeepsTheRight() {
        scene.say("Uruguay has not answered.");

        reword("Norway has not answered.");

        assertThat(named()).isEqualTo("[\"URY\",\"NOR\"]");
        assertThat(reply(1, "We have.").statusCode()).isEqualTo(201);
    }

    @Test
    void theWordingsOfAProposalNameToo() {
        HttpResponse<String> proposed = scene.senegal()
                .post(
                        scene.contributions(),
                        Map.of(
                                "type",
                                "TEXT_PROPOSAL",
                                "text",
                                "We propose:",
                                "proposal",
                                Map.of("oldWording", "as Uruguay does", "newWording", "as Norway does")));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);

        assertThat(named()).isEqualTo("[\"URY\",\"NOR\"]");
    }

    @Test
    void toAReplyByRightThereIsNone() {
        scene.say("Uruguay has not answered.");
        reply(1, "We have.");

        scene.uruguay()
                .put(scene.contributions() + "/2/wording", Map.of("text", "Senegal knows that we have."), "\"0\"");

        assertThat(Visitor.json(scene.anybody().get(scene.contributions() + "/2"))
                        .get("named"))
                .isEmpty();
    }

    private HttpResponse<String> reply(int number, String text) {
        return scene.uruguay().post(scene.contributions() + "/" + number + "/reply-by-right", Map.of("text", text));
    }

    private void reword(String text) {
        HttpResponse<String> corrected =
                scene.senegal().put(scene.contributions() + "/1/wording", Map.of("text", text), "\"0\"");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
    }

    private String named() {
        return Visitor.json(scene.anybody().get(scene.contributions() + "/1"))
                .get("named")
                .toString();
    }
}
