package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.ToldTime;
import org.a4p.consultation.theme.ThemeFixture;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The secretariat plans rounds, changes the plan until they open, and nobody else does. */
class PlanningIT {

    @Test
    void aPlannedRoundShowsItsDatesDocumentsAndFacilitators() {
        RoundScene round = RoundScene.planned();

        JsonNode view = round.view();

        assertThat(view.get("state").asString()).isEqualTo("PLANNED");
        assertThat(view.get("id").asString()).isEqualTo(round.theme() + "-round-1");
        assertThat(view.get("facilitators").get(0).asString()).isEqualTo("UNDPO");
        assertThat(view.has("officers"))
                .as("accounts are nobody else's business")
                .isFalse();
        assertThat(round.page())
                .contains("Not open yet", "What should be measured?", "Santos Cruz report", "Silent reading from")
                .doesNotContain("sen-facilitator");
        assertThat(RoundScene.on(round.themes(), round.theme()).id()).isEqualTo(round.theme() + "-round-2");
    }

    @Test
    void aRepeatedRequestPlansOneRound() {
        RoundScene round = RoundScene.planned();
        Map<String, Object> plan = RoundScene.plan(round.theme());

        HttpResponse<String> first = round.secretariat().post("/api/consultations", plan, "plan-" + round.theme());
        HttpResponse<String> again = round.secretariat().post("/api/consultations", plan, "plan-" + round.theme());
        plan.put("facilitators", List.of("SEN"));
        HttpResponse<String> other = round.secretariat().post("/api/consultations", plan, "plan-" + round.theme());

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(again).get("id")).isEqualTo(Visitor.json(first).get("id"));
        refused(other, 422, "idempotency-key-reused");
    }

    @Test
    void aPlanIsChangedUntilTheRoundOpensAndNotAfter() {
        RoundScene round = RoundScene.planned();
        Map<String, Object> plan = RoundScene.plan(round.theme());
        plan.put("titles", ThemeFixture.json("Another title"));
        String path = "/api/consultations/" + round.id();

        refused(round.secretariat().put(path, plan, "7"), 412, "stale-version");
        assertThat(round.secretariat().put(path, plan, "0").statusCode()).isEqualTo(200);
        assertThat(round.view().get("titles").get("en").asString()).isEqualTo("Another title");

        round.opened();
        plan.put("titles", ThemeFixture.json("Too late"));
        refused(round.secretariat().put(path, plan, "" + round.version()), 409, "consultation-has-opened");
    }

    @Test
    void whatCannotBePlannedIsRefusedWithTheReason() {
        RoundScene round = RoundScene.planned();
        refused(changed(round, "theme", "none"), 422, "theme-unknown");
        refused(changed(round, "facilitators", List.of("ATLANTIS")), 422, "facilitator-unknown");
        refused(
                changed(round, "documents", List.of(Map.of("title", "x", "place", "http://x"))),
                422,
                "address-not-secure");
        refused(changed(round, "closes", ToldTime.now().toString()), 422, "closing-before-opening");
        refused(changed(round, "readingFrom", ToldTime.now().toString()), 422, "reading-out-of-order");
        refused(changed(round, "opens", "2018-01-01T00:00:00Z"), 422, "opening-in-the-past");
        refused(changed(round, "titles", Map.of("en", "English only")), 422, "language-missing");
        refused(changed(round, "questions", Collections.nCopies(21, ThemeFixture.json("?"))), 422, "too-many-parts");
        Map<String, Object> nobody = RoundScene.plan(round.theme());
        nobody.put("facilitators", List.of());
        nobody.put("officers", List.of());
        refused(round.secretariat().post("/api/consultations", nobody), 422, "facilitator-missing");
    }

    @Test
    void nothingIsPlannedOnAMergedTheme() {
        RoundScene round = RoundScene.planned();
        String other = round.themes().create();
        round.themes().merge(round.theme(), other);

        refused(round.secretariat().post("/api/consultations", RoundScene.plan(round.theme())), 409, "theme-merged");
        assertThat(round.service().anybody().get("/themes/" + other).body()).contains("/consultations/" + round.id());
        assertThat(round.service()
                        .anybody()
                        .get("/consultations?theme=" + other)
                        .body())
                .contains("/consultations/" + round.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegate", "head-of-delegation", "drafter", "facilitator", "auditor"})
    void noOtherRoleKeepsRounds(String role) {
        RoundScene round = RoundScene.planned();
        Visitor other = round.service().officer("un-other", "UNDPO", role);
        String path = "/api/consultations/" + round.id();

        assertThat(other.post("/api/consultations", RoundScene.plan(round.theme()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.put(path, RoundScene.plan(round.theme()), "0").statusCode())
                .isEqualTo(403);
        assertThat(other.put(path + "/archive", Map.of(), "0").statusCode()).isEqualTo(403);
        assertThat(other.get("/consultations/new").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyThoseWhoFacilitateTheRoundOpenCloseAndReopenItsThreads() {
        RoundScene round = RoundScene.planned().opened();
        Visitor elsewhere = round.service().officer("ury-facilitator", "URY", "facilitator");
        Visitor named = round.service().officer("sen-facilitator", "SEN", "facilitator");

        refused(round.openThread(elsewhere), 403, "not-facilitator-here");
        assertThat(round.openThread(named).statusCode()).isEqualTo(201);
        assertThat(round.openThread(round.secretariat()).statusCode()).isEqualTo(201);
        String thread = "/api/threads/" + round.thread();
        Map<String, String> words = Map.of("text", "Agreed.", "language", "en");
        refused(elsewhere.post(thread + "/conclusion", words), 403, "not-facilitator-here");
        assertThat(named.post(thread + "/conclusion", words).statusCode()).isEqualTo(201);
        refused(elsewhere.post(thread + "/reopening", words), 403, "not-facilitator-here");
        assertThat(round.page()).contains(">Closed</span>");
        assertThat(named.post(thread + "/reopening", words).statusCode()).isEqualTo(201);
        assertThat(round.page()).contains(">Reopened</span>").doesNotContain(">Closed</span>");
    }

    @Test
    void theListIsFilteredByStateAndTheme() {
        RoundScene round = RoundScene.planned();
        RoundScene other = RoundScene.planned();

        String list = list(round, "/consultations?state=PLANNED&theme=" + round.theme());

        assertThat(list).contains("/consultations/" + round.id()).doesNotContain("/consultations/" + other.id());
        assertThat(list(round, "/consultations?state=ARCHIVED&theme=" + round.theme()))
                .contains("No consultation fits");
        assertThat(list(round, "/consultations?state=TOAST&theme=%24where")).contains("/consultations/" + round.id());
    }

    @Test
    void theDatesGoIntoTheReadersCalendar() {
        RoundScene round = RoundScene.planned();

        HttpResponse<String> file = round.service()
                .anybody()
                .get("/consultations/" + round.id() + "/calendar.ics", "Accept-Language", "en");

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(file.body())
                .contains("\r\nUID:" + round.id() + "-closes@a4p.consultations\r\n", "Silent reading begins");
    }

    private static HttpResponse<String> changed(RoundScene round, String field, Object value) {
        Map<String, Object> plan = new HashMap<>(RoundScene.plan(round.theme()));
        plan.put(field, value);
        return round.secretariat().post("/api/consultations", plan);
    }

    private static String list(RoundScene round, String path) {
        return round.service().anybody().get(path, "Accept-Language", "en").body();
    }

    static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).get("type").asString()).endsWith("/" + slug);
    }
}
