package org.a4p.consultation.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A membership recorded by mistake is taken back the same day, unless the group has spoken with it. */
class TakingBackIT {

    private final RunningService service = RunningService.shared();
    private final Visitor secretariat = service.officer("un-secretariat", "UNDPO", "secretariat");
    private final String today = LocalDate.now(ZoneId.of("America/New_York")).toString();
    private final String id = "g" + UUID.randomUUID().toString().substring(0, 18);
    private final String group = "/api/groups/" + id;

    @BeforeEach
    void franceIsRecordedByMistake() {
        secretariat.post("/api/groups", Map.of("id", id, "names", GroupsIT.NAMES));
        done(change("/memberships", Map.of("delegation", "FRA", "standing", "MEMBER", "from", today), 1));
    }

    @Test
    void aMistakeIsTakenBackAtOnce() {
        HttpResponse<String> back = change("/memberships/taking-back", Map.of("delegation", "FRA", "from", today), 2);

        done(back);
        assertThat(Visitor.json(back).at("/history/memberships")).isEmpty();
        assertThat(Visitor.json(service.anybody().get(group)).get("members")).isEmpty();
        done(change("/memberships", Map.of("delegation", "DEU", "standing", "MEMBER", "from", today), 3));
    }

    @Test
    void thePageTakesItBackToo() {
        assertThat(secretariat.get("/groups/" + id, "Accept-Language", "en").body())
                .contains("Take back a membership recorded by mistake", "value=\"FRA " + today + "\"");

        HttpResponse<String> sent = secretariat.submit(
                "/groups/" + id + "/memberships/taking-back", Map.of("version", "2", "term", "FRA " + today));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(Visitor.json(service.anybody().get(group)).get("members")).isEmpty();
        assertThat(secretariat
                        .submit("/groups/" + id + "/spokespersons/taking-back", Map.of("version", "3"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatTheGroupSaidWithItKeepsIt() {
        done(change("/spokespersons", Map.of("delegation", "URY", "from", today), 2));
        Scene scene = Scene.open(service);
        HttpResponse<String> said =
                scene.uruguay().post(scene.contributions(), Map.of("text", "On behalf of friends.", "onBehalfOf", id));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);

        assertRefused(change("/memberships/taking-back", Map.of("delegation", "FRA", "from", today), 3));
    }

    @Test
    void aPositionOfTheGroupKeepsItToo() {
        done(change("/spokespersons", Map.of("delegation", "URY", "from", today), 2));
        Scene scene = Scene.open(service);
        scene.say("We ask for evaluation.");
        HttpResponse<String> taken = scene.uruguay()
                .post(
                        scene.contributions() + "/1/positions",
                        Map.of("stance", "ALIGNS", "onBehalfOf", id),
                        "\"0\"",
                        UUID.randomUUID().toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);

        assertRefused(change("/memberships/taking-back", Map.of("delegation", "FRA", "from", today), 3));
    }

    @Test
    void nobodyElseTakesAnythingBackAndNothingThatIsNotThere() {
        Visitor facilitator = service.officer("un-facilitator", "UNDPO", "facilitator");
        Map<String, String> france = Map.of("delegation", "FRA", "from", today);

        assertThat(facilitator
                        .post(group + "/memberships/taking-back", france, "\"2\"", "k")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> absent = change("/memberships/taking-back", Map.of("delegation", "DEU", "from", today), 2);
        assertThat(absent.statusCode()).as(absent.body()).isEqualTo(422);
        assertThat(Visitor.json(absent).get("type").asString()).endsWith("/no-such-membership");
        assertThat(change("/memberships/taking-back", france, 1).statusCode()).isEqualTo(412);
    }

    private void assertRefused(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/membership-frozen");
        assertThat(Visitor.json(service.anybody().get(group)).get("members").toString())
                .contains("FRA");
    }

    private HttpResponse<String> change(String what, Map<String, String> wanted, int seen) {
        return secretariat.post(
                group + what, wanted, "\"" + seen + "\"", UUID.randomUUID().toString());
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
