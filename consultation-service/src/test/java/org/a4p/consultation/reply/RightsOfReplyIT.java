package org.a4p.consultation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever is named finds it, and everybody sees the place of the reply. */
class RightsOfReplyIT {

    private static final String MINE = "/delegations/mine/replies";
    private static final Pattern WAITING = Pattern.compile("(\\d+) waits? for you");

    private final Scene scene = Scene.open(RunningService.shared());

    @Test
    void theNamedFindItOnTheirDeskUntilTheyHaveReplied() {
        Visitor portugal = scene.service().officer("prt-delegate", "PRT", "delegate");
        assertThat(waiting(portugal)).isZero();
        assertThat(english(portugal, MINE)).contains("Nothing waits for a reply");

        scene.say("Portugal has not answered.");
        scene.conclude("We conclude.");

        assertThat(waiting(portugal)).isEqualTo(1);
        String list = english(portugal, MINE);
        assertThat(list)
                .contains(scene.id().citation() + "/1", "Portugal has not answered.", "Senegal")
                .contains(scene.page() + "/contributions/1#reply-by-right");
        JsonNode open = Visitor.json(portugal.get("/api" + MINE));
        assertThat(open.get("open").asInt()).isEqualTo(1);
        assertThat(open.at("/replies/0/citation").asString())
                .isEqualTo(scene.id().citation() + "/1");

        HttpResponse<String> reply =
                portugal.post(scene.contributions() + "/1/reply-by-right", Map.of("text", "We answered in March."));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);

        assertThat(waiting(portugal)).isZero();
        assertThat(Visitor.json(portugal.get("/api" + MINE)).get("replies")).isEmpty();
    }

    @Test
    void theCardTellsTheNamedAndKeepsAPlaceThatEverybodySees() {
        scene.say("Uruguay has not answered.");

        assertThat(english(scene.uruguay(), scene.page()))
                .contains("Your delegation is named here: right of reply", "/contributions/1#reply-by-right")
                .doesNotContain("Right of reply, open to:");
        assertThat(english(scene.anybody(), scene.page()))
                .contains("Right of reply, open to:", "Uruguay</span>")
                .doesNotContain("Your delegation is named here", "#reply-by-right");
        Visitor auditor = scene.service().officer("ury-auditor", "URY", "auditor");
        assertThat(english(auditor, scene.page())).contains("Right of reply, open to:");

        scene.uruguay().post(scene.contributions() + "/1/reply-by-right", Map.of("text", "We answered in March."));

        for (Visitor visitor : List.of(scene.uruguay(), scene.anybody())) {
            assertThat(english(visitor, scene.page()))
                    .contains("Reply by right of Uruguay:", scene.page() + "/contributions/2\"")
                    .doesNotContain("Your delegation is named here", "Right of reply, open to:");
        }
    }

    @Test
    void whatIsWithdrawnGivesNoRight() {
        Visitor iceland = scene.service().officer("isl-delegate", "ISL", "delegate");
        scene.say("Iceland has not answered.");
        assertThat(waiting(iceland)).isEqualTo(1);

        scene.service()
                .officer("sen-head", "SEN", "head-of-delegation")
                .post(scene.contributions() + "/1/withdrawal", Map.of(), "\"0\"", "k");

        assertThat(waiting(iceland)).isZero();
        assertThat(english(scene.anybody(), scene.page())).doesNotContain("Right of reply, open to:");
    }

    @Test
    void theRightEndsWhenTheRoundIsArchived() {
        Stage stage = Stage.open(RunningService.shared());
        Visitor ireland = stage.service().officer("irl-delegate", "IRL", "delegate");
        stage.contribution(Ownership.OWN, "Ireland has not answered.");
        stage.moveTo(ConsultationState.CLOSED);
        assertThat(waiting(ireland)).isEqualTo(1);

        stage.moveTo(ConsultationState.ARCHIVED);

        assertThat(waiting(ireland)).isZero();
        assertThat(english(stage.service().anybody(), "/threads/" + stage.thread()))
                .doesNotContain("Right of reply, open to:");
    }

    @Test
    void theListIsCutIntoPages() {
        Visitor malta = scene.service().officer("mlt-head", "MLT", "head-of-delegation");
        IntStream.rangeClosed(1, 21).forEach(number -> scene.say("Malta, question " + number));

        JsonNode first = Visitor.json(malta.get("/api" + MINE));
        JsonNode second = Visitor.json(malta.get("/api" + MINE + "?page=2"));

        assertThat(first.get("replies")).hasSize(20);
        assertThat(first.get("more").asBoolean()).isTrue();
        assertThat(second.get("replies")).hasSize(1);
        assertThat(second.get("more").asBoolean()).isFalse();
        assertThat(english(malta, MINE)).contains(MINE + "?page=2", "Older contributions");
        assertThat(english(malta, MINE + "?page=9")).contains(MINE + "?page=1").doesNotContain("Older contributions");
    }

    @Test
    void whoNeverRepliesHasNoSuchList() {
        assertThat(scene.anybody().get("/api" + MINE).statusCode()).isEqualTo(401);
        assertThat(scene.facilitator().get("/api" + MINE).statusCode()).isEqualTo(403);
        assertThat(scene.facilitator().get(MINE).statusCode()).isEqualTo(403);
        assertThat(english(scene.facilitator(), "/")).doesNotContain(MINE);
    }

    private static long waiting(Visitor officer) {
        String home = english(officer, "/");
        int from = home.indexOf("<a href=\"" + MINE + "\"");
        assertThat(from).as("a link to %s", MINE).isPositive();
        Matcher waiting = WAITING.matcher(home.substring(from, home.indexOf("</li>", from)));
        return waiting.find() ? Long.parseLong(waiting.group(1)) : 0;
    }

    private static String english(Visitor visitor, String path) {
        return visitor.get(path, "Accept-Language", "en", "Accept", "text/html").body();
    }
}
