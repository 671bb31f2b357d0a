package org.a4p.consultation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A reminder reaches the delegation it is for, and nobody else. */
class RemindersOnDeskIT {

    private static final String SENTENCE = "Reminder from the Secretariat";
    private static final String MINE = "/api/delegations/mine/reminders";

    private final Stage stage = Stage.open(RunningService.shared());
    private final Visitor iceland = stage.service().officer("isl-delegate", "ISL", "delegate");
    private final String round = "/consultations/" + stage.consultation().id();

    @Test
    void theDelegationFindsTheRoundAndItsDeadlineUntilItHasSpoken() {
        assertThat(home(iceland)).doesNotContain("href=\"" + round + "\">" + SENTENCE);

        remind("ISL");

        assertThat(desk(iceland)).contains(SENTENCE, "A stage", "class=\"deadline\"", "1 waits for you");
        assertThat(reminders(iceland)).contains(stage.consultation().id().value());

        HttpResponse<String> said = iceland.post(stage.contributions(), Map.of("text", "Iceland speaks."));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);

        assertThat(desk(iceland)).isEmpty();
        assertThat(reminders(iceland)).doesNotContain(stage.consultation().id().value());
    }

    @Test
    void nobodyElseHearsOfIt() {
        remind("ISL");

        for (Visitor other : List.of(
                stage.service().officer("nor-delegate", "NOR", "delegate"), stage.facilitator(), stage.secretariat())) {
            assertThat(desk(other)).isEmpty();
            assertThat(reminders(other))
                    .doesNotContain(stage.consultation().id().value());
        }
        assertThat(stage.service()
                        .officer("isl-auditor", "ISL", "auditor")
                        .get("/")
                        .body())
                .doesNotContain(SENTENCE);
        assertThat(stage.service().anybody().get(MINE).statusCode()).isEqualTo(401);
    }

    @Test
    void itEndsWithSpeaking() {
        remind("ISL");

        stage.moveTo(ConsultationState.SILENT_READING);

        assertThat(desk(iceland)).isEmpty();
    }

    private void remind(String code) {
        HttpResponse<String> answer =
                stage.secretariat().post("/api" + round + "/reminders", Map.of("delegations", List.of(code)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** What the desk says about this round. */
    private String desk(Visitor officer) {
        String home = home(officer);
        int desk = home.indexOf("id=\"desk\"");
        String list = desk < 0 ? "" : home.substring(desk, home.indexOf("</section>", desk));
        int task = list.indexOf("href=\"" + round + "\"");
        return task < 0 ? "" : list.substring(task, list.indexOf("</li>", task));
    }

    private static String home(Visitor officer) {
        return officer.get("/", "Accept-Language", "en", "Accept", "text/html").body();
    }

    private static List<String> reminders(Visitor officer) {
        JsonNode found = Visitor.json(officer.get(MINE));
        return found.findValuesAsString("consultation");
    }
}
