package org.a4p.consultation.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.delegations.DelegationCode;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

class GroupsIT {

    static final Map<String, String> NAMES = Map.of(
            "en", "Friends of peace",
            "fr", "Amis de la paix",
            "es", "Amigos de la paz",
            "ar", "أصدقاء السلام",
            "ru", "Друзья мира",
            "zh", "和平之友");

    /** Not tomorrow: that is today once midnight falls inside a test. */
    private final String notYet =
            LocalDate.now(ZoneId.of("America/New_York")).plusDays(2).toString();

    private final RunningService service = RunningService.shared();
    private final Visitor secretariat = service.officer("un-secretariat", "UNDPO", "secretariat");
    private final Visitor anybody = service.anybody();
    private final String id = "g" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void theEuropeanUnionHadTwentyEightMembersInSeptember2018() {
        assertThat(Visitor.json(anybody.get("/api/groups/eu?asOf=2018-09-11")).get("members"))
                .hasSize(28);
        assertThat(Visitor.json(anybody.get("/api/groups/eu?asOf=2020-02-01")).get("members"))
                .hasSize(27);
        String page = anybody.get("/groups/eu?asOf=2018-09-11", "Accept-Language", "en")
                .body();
        assertThat(page)
                .contains("Membership on 11 September 2018", "28 members", "United Kingdom", "illustrative")
                .doesNotContain("<form method=\"post\"");
    }

    @Test
    void everyGroupIsListedInTheReadersLanguage() {
        assertThat(anybody.get("/groups", "Accept-Language", "ar").body())
                .contains("الاتحاد الأفريقي", "/groups/nam", "/groups/weog", "dir=\"rtl\"");
    }

    @Test
    void aDelegationsGroupsOfADayAreKnown() {
        Groups groups = service.bean(Groups.class);

        assertThat(groups.of(new DelegationCode("GBR"), LocalDate.parse("2018-09-11")))
                .extracting(group -> group.id().value())
                .contains("eu", "weog");
        assertThat(groups.of(new DelegationCode("GBR"), LocalDate.parse("2020-02-01")))
                .extracting(group -> group.id().value())
                .contains("weog")
                .doesNotContain("eu");
    }

    @Test
    void theSecretariatKeepsAGroup() {
        assertThat(create().statusCode()).isEqualTo(201);
        assertThat(create().statusCode()).as("the same wish again").isEqualTo(201);

        HttpResponse<String> joined = join("1", "FRA", "2018-01-01");
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(200);
        assertThat(joined.headers().firstValue("ETag")).contains("\"2\"");
        HttpResponse<String> left = secretariat.post(
                api() + "/memberships/end",
                Map.of("delegation", "FRA", "from", "2018-01-01", "until", "2018-07-01"),
                "\"2\"",
                "k");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);

        assertThat(Visitor.json(anybody.get(api() + "?asOf=2018-06-30"))
                        .get("members")
                        .toString())
                .isEqualTo("[\"FRA\"]");
        assertThat(Visitor.json(anybody.get(api() + "?asOf=2018-07-01")).get("members"))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        create();

        refused(join("1", "FRA", notYet), 422, "membership-in-the-future");
        refused(join("1", "XXX", "2018-01-01"), 422, "delegation-not-known");
        refused(join("1", "FRA", "11 September"), 422, "date-unreadable");
        refused(join("7", "FRA", "2018-01-01"), 412, "stale-version");
        join("1", "FRA", "2018-01-01");
        refused(join("2", "FRA", "2018-02-01"), 409, "membership-overlaps");
        Map<String, String> others = new HashMap<>(NAMES);
        others.put("en", "Other friends");
        refused(secretariat.post("/api/groups", Map.of("id", id, "names", others)), 409, "group-exists");
        refused(secretariat.post("/api/groups", Map.of("id", "EU!", "names", NAMES)), 422, "group-id-unfitting");
        refused(anybody.get("/api/groups/eu?asOf=yesterday"), 422, "date-unreadable");
        refused(anybody.get("/api/groups/nobody"), 404, "not-found");
    }

    @Test
    void aRefusedFormComesBackWithTheReasonAndWhatWasTyped() {
        create();

        HttpResponse<String> refused = secretariat.submit(
                "/groups/" + id + "/memberships",
                Map.of("version", "1", "delegation", "FRA", "standing", "ASSOCIATED", "from", notYet));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "has not come yet", "value=\"" + notYet + "\"")
                .contains("id=\"memberships-from-reason\"")
                .doesNotContain("id=\"memberships-delegation-reason\"", "id=\"spokespersons-from-reason\"");

        HttpResponse<String> accepted = secretariat.submit(
                "/groups/" + id + "/memberships",
                Map.of("version", "1", "delegation", "FRA", "standing", "ASSOCIATED", "from", "2018-01-01"));
        assertThat(accepted.statusCode()).isEqualTo(303);
        HttpResponse<String> ended = secretariat.submit(
                "/groups/" + id + "/memberships/end",
                Map.of("version", "2", "term", "FRA 2018-01-01", "until", "2018-05-01"));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(303);
        assertThat(anybody.get("/groups/" + id, "Accept-Language", "en").body()).contains("1 May 2018");
    }

    @Test
    void aHeaderIsNoFieldOfAForm() {
        create();

        HttpResponse<String> refused = secretariat.postRaw(
                "/groups/" + id + "/memberships",
                "version=1&standing=MEMBER&from=2018-01-01".getBytes(StandardCharsets.US_ASCII),
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Delegation",
                "FRA");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"memberships-delegation-reason\"");
    }

    @Test
    void aNamedSpokespersonSpeaksForTheMembershipOfTheDay() {
        create();
        join("1", "FRA", "2018-01-01");
        secretariat.post(api() + "/spokespersons", Map.of("delegation", "SEN", "from", "2018-01-01"), "\"2\"", "k");
        Scene scene = Scene.open(service);
        Map<String, String> words = Map.of("type", "STATEMENT", "text", "For the friends.", "onBehalfOf", id);

        refused(scene.uruguay().post(scene.contributions(), words), 403, "not-its-spokesperson");
        HttpResponse<String> said = scene.senegal().post(scene.contributions(), words);

        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        join("3", "NOR", "2018-01-01");
        assertThat(scene.anybody().get(scene.page(), "Accept-Language", "en").body())
                .contains("1 member", "France")
                .doesNotContain("Norway");
        assertThat(scene.senegal().get(scene.page(), "Accept-Language", "en").body())
                .contains("On behalf of: Friends of peace", "In national capacity");
    }

    private HttpResponse<String> create() {
        return secretariat.post("/api/groups", Map.of("id", id, "names", NAMES));
    }

    private HttpResponse<String> join(String version, String delegation, String from) {
        return secretariat.post(
                api() + "/memberships",
                Map.of("delegation", delegation, "standing", "MEMBER", "from", from),
                "\"" + version + "\"",
                "k");
    }

    private String api() {
        return "/api/groups/" + id;
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).get("type").asString()).endsWith("/" + slug);
    }
}
