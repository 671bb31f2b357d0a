package org.a4p.consultation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BalanceIT {

    private final Stage stage = Stage.open(RunningService.shared());
    private final String path = "/consultations/" + stage.consultation().id() + "/balance";
    private final String reminders =
            "/api/consultations/" + stage.consultation().id() + "/reminders";

    @Test
    void tellsWhoHasSpokenInWhichLanguageAndWhoHasNot() {
        stage.owner(Ownership.OWN)
                .post(stage.contributions(), Map.of("text", "Nous saluons le projet.", "language", "fr"));
        stage.owner(Ownership.OWN).post(stage.contributions(), Map.of("text", "And we support it.", "language", "en"));

        JsonNode senegal = row("SEN");
        assertThat(senegal.get("voiced").asString()).isEqualTo("SPOKE");
        assertThat(senegal.get("entries").toString()).isEqualTo("{\"en\":1,\"fr\":1}");
        assertThat(row("URY").get("voiced").asString()).isEqualTo("SILENT");

        stage.owner(Ownership.FOREIGN).post(stage.contributions(), Map.of("text", "So do we."));
        assertThat(row("URY").get("voiced").asString())
                .as("counted on from there")
                .isEqualTo("SPOKE");
        assertThat(row("SEN").get("entries").toString()).isEqualTo("{\"en\":1,\"fr\":1}");
    }

    @Test
    void aGroupsWordIsHeardForItsMembersButIsNotTheirOwn() {
        Visitor union = stage.service().officer("au-delegate", "AU", "delegate");
        HttpResponse<String> said = union.post(
                stage.contributions(), Map.of("text", "On behalf of the African Union.", "onBehalfOf", "au"));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);

        assertThat(row("RWA").get("voiced").asString()).isEqualTo("THROUGH_GROUP");
        assertThat(row("NOR").get("voiced").asString()).isEqualTo("SILENT");
    }

    @Test
    void aConclusionIsNoVoiceOfWhoFacilitates() {
        stage.contribution(Ownership.FOREIGN, "We are here.");
        HttpResponse<String> concluded = stage.service()
                .officer("sen-facilitator", "SEN", "facilitator")
                .post("/api/threads/" + stage.thread() + "/conclusion", Map.of("text", "All have been heard."));
        assertThat(concluded.statusCode()).as(concluded.body()).isEqualTo(201);

        assertThat(row("SEN").get("voiced").asString()).isEqualTo("SILENT");
        assertThat(row("SEN").get("entries")).isEmpty();
        assertThat(row("URY").get("voiced").asString()).isEqualTo("SPOKE");
    }

    @Test
    void filtersByWayRegionRoleAndLanguage() {
        stage.contribution(Ownership.OWN, "We are here.");

        assertThat(codes("?voiced=SPOKE")).containsExactly("SEN");
        assertThat(codes("?region=EASTERN_EUROPEAN_STATES")).hasSize(23);
        assertThat(codes("?role=HOST_STATE")).contains("COD", "SSD").doesNotContain("FRA", "HTI");
        assertThat(codes("?language=en")).containsExactly("SEN");
        assertThat(codes("?voiced=SILENT&role=TROOP_CONTRIBUTOR"))
                .contains("RWA")
                .doesNotContain("SEN");
        String page = stage.secretariat()
                .get(path + "?voiced=SILENT&region=AFRICAN_STATES", "Accept-Language", "en")
                .body();
        assertThat(page).contains("53 of ", "Has not spoken", "value=\"RWA\"").doesNotContain("value=\"SEN\"");
    }

    @Test
    void theFileHasTheSameLines() {
        stage.contribution(Ownership.OWN, "We are here.");

        HttpResponse<String> file = stage.secretariat()
                .get(
                        "/consultations/" + stage.consultation().id() + "/balance.csv?voiced=SPOKE",
                        "Accept-Language",
                        "en");

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.body().lines())
                .containsExactly(
                        "\uFEFFCode,Delegation,Regional group,Role,Heard,Contributions,Language,Last reminded",
                        "SEN,Senegal,African States,Troop contributor; Police contributor,Has spoken,1,English 1,");
    }

    @Test
    void countsWhoHasNotSpokenByRegionRoleAndLanguage() {
        stage.owner(Ownership.OWN).post(stage.contributions(), Map.of("text", "Nous sommes là.", "language", "fr"));
        stage.contribution(Ownership.FOREIGN, "So are we.");

        JsonNode figures = Visitor.json(stage.secretariat().get("/api" + path + "/figures"));
        int all = codes("").size();

        JsonNode africa = of(figures.get("regions"), "key", "AFRICAN_STATES");
        assertThat(africa.get("spoke").asInt()).isEqualTo(1);
        assertThat(africa.get("silent").asInt())
                .isEqualTo(codes("?voiced=SILENT&region=AFRICAN_STATES").size())
                .isEqualTo(africa.get("of").asInt() - 1);
        JsonNode police = of(figures.get("roles"), "key", "POLICE_CONTRIBUTOR");
        assertThat(police.get("silent").asInt())
                .isEqualTo(codes("?voiced=SILENT&role=POLICE_CONTRIBUTOR").size());
        JsonNode french = of(figures.get("languages"), "language", "fr");
        assertThat(french.get("spoke").asInt()).isEqualTo(1);
        assertThat(french.get("of").asInt()).isEqualTo(all);
        assertThat(codes("?notIn=fr")).hasSize(all - 1).contains("URY").doesNotContain("SEN");
        assertThat(total(figures.get("regions"))).as("each delegation once").isEqualTo(all);
    }

    @Test
    void thePageNamesLanguagesInTheReadersAndLeadsToTheSilent() {
        stage.owner(Ownership.OWN).post(stage.contributions(), Map.of("text", "Nous sommes là.", "language", "fr"));

        assertThat(stage.secretariat().get(path, "Accept-Language", "en").body())
                .contains(
                        "By contributor role",
                        "1 of 54",
                        "balance?voiced=SILENT&amp;region=AFRICAN_STATES#delegations\"",
                        "balance?voiced=SILENT&amp;role=HOST_STATE#delegations\"",
                        "balance?notIn=fr#delegations\"",
                        "French 1")
                .doesNotContain("fr 1");
        assertThat(stage.secretariat().get(path, "Accept-Language", "ru").body())
                .contains("Французский 1");
        assertThat(stage.facilitator().get("/api" + path + "/figures").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMissionIsRemindedOnceADayAndNotIfItHasSpoken() {
        LocalDate day = today();
        stage.contribution(Ownership.OWN, "We are here.");

        JsonNode first = remind("URY", "SEN", "NOR");
        assertThat(first.get("requested").toString()).isEqualTo("[\"URY\",\"NOR\"]");
        assertThat(first.get("leftOut").toString()).isEqualTo("[\"SEN\"]");

        JsonNode again = remind("URY");
        if (!today().equals(day)) {
            // Midnight fell in between: the new day has one reminder of its own, and then no other.
            remind("URY");
            again = remind("URY");
        }
        assertThat(again.get("requested")).isEmpty();
        assertThat(again.get("remindedToday").toString()).isEqualTo("[\"URY\"]");
        assertThat(row("URY").get("remindedOn").asString()).isNotEmpty();
    }

    @Test
    void isForTheSecretariatAlone() {
        assertThat(stage.service().anybody().get(path).statusCode()).isEqualTo(401);
        assertThat(stage.facilitator().get(path).statusCode()).isEqualTo(403);
        assertThat(stage.owner(Ownership.OWN)
                        .get("/consultations/" + stage.consultation().id() + "/balance.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void thePageRemindsAndSaysWhom() {
        HttpResponse<String> nobody = stage.secretariat().submit(path, Map.of("idempotencyKey", "k"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Choose at least one delegation");

        HttpResponse<String> done =
                stage.secretariat().submit(path, Map.of("idempotencyKey", "k", "delegation", "NOR"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("1 mission will be reminded");
    }

    @Test
    void nobodyIsRemindedOfWhatIsOver() {
        stage.moveTo(ConsultationState.CLOSED);

        assertThat(stage.secretariat()
                        .post(reminders, Map.of("delegations", List.of("NOR")))
                        .statusCode())
                .isEqualTo(409);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/New_York"));
    }

    private JsonNode remind(String... codes) {
        return Visitor.json(stage.secretariat().post(reminders, Map.of("delegations", List.of(codes))));
    }

    private List<String> codes(String query) {
        JsonNode rows = Visitor.json(stage.secretariat().get("/api" + path + query));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("delegation").asString())
                .toList();
    }

    private static JsonNode of(JsonNode figures, String name, String value) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(one -> one.get(name).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static int total(JsonNode shares) {
        return StreamSupport.stream(shares.spliterator(), false)
                .mapToInt(one -> one.get("of").asInt())
                .sum();
    }

    private JsonNode row(String code) {
        JsonNode rows = Visitor.json(stage.secretariat().get("/api" + path));
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("delegation").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
