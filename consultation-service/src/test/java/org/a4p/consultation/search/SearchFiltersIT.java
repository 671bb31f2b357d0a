package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.consultation.RoundScene;
import org.a4p.consultation.theme.ThemeFixture;
import org.a4p.consultation.theme.ThemeScene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Narrowing a search by what a delegation holds, what a group said, and by themes that were merged. */
class SearchFiltersIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);
    private final Visitor secretariat = service.officer("un-secretariat", "UNDPO", "secretariat");
    private final Visitor senegal = service.officer("sen-head", "SEN", "head-of-delegation");
    private final String group = "g" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void findsByStanceAndByWhoTakesIt() {
        String path = said(scene.uruguay(), "An aardwolfplan for missions.", "");
        accepted(take(path, Map.of("stance", "DISSOCIATES", "words", "It goes too far."), 0));

        awaitTotal("aardwolfplan&stance=DISSOCIATES&by=SEN", 1);
        assertThat(total("aardwolfplan&stance=dissociates")).isEqualTo(1);
        assertThat(total("aardwolfplan&by=sen")).isEqualTo(1);
        assertThat(total("aardwolfplan&stance=ALIGNS&by=SEN")).isZero();
        assertThat(total("aardwolfplan&stance=DISSOCIATES&by=NOR")).isZero();
        assertThat(total("aardwolfplan&by=URY"))
                .as("nobody takes a stance on its own words")
                .isZero();
        assertThat(page("aardwolfplan&stance=DISSOCIATES&by=SEN"))
                .containsPattern("<option value=\"DISSOCIATES\"[^>]*selected")
                .containsPattern("<select id=\"search-by\"[^>]*>[\\s\\S]*?<option value=\"SEN\"[^>]*selected");
    }

    @Test
    void aStanceThatIsReplacedOrRevokedIsFoundNoMore() {
        String path = said(scene.uruguay(), "A bandicootplan for missions.", "");
        accepted(take(path, Map.of("stance", "ALIGNS"), 0));
        awaitTotal("bandicootplan&stance=ALIGNS&by=SEN", 1);

        accepted(take(path, Map.of("stance", "ALIGNS_EXCEPT", "words", "Paragraph 3."), 1));
        awaitTotal("bandicootplan&stance=ALIGNS_EXCEPT&by=SEN", 1);
        assertThat(total("bandicootplan&stance=ALIGNS&by=SEN")).isZero();

        accepted(senegal.post(path + "/positions/revocation", Map.of(), "\"2\"", key()));
        awaitTotal("bandicootplan&by=SEN", 0);
        assertThat(total("bandicootplan")).isEqualTo(1);
    }

    @Test
    void wordsThatWereWithdrawnAreFoundByNoStance() {
        String path = said(scene.uruguay(), "A caracalplan for missions.", "");
        accepted(take(path, Map.of("stance", "ALIGNS"), 0));
        awaitTotal("caracalplan&stance=ALIGNS&by=SEN", 1);

        accepted(scene.uruguay().post(path + "/withdrawal", Map.of("reason", "Too early."), "\"0\"", key()));
        accepted(senegal.post(path + "/positions/revocation", Map.of(), "\"1\"", key()));

        awaitTotal("caracalplan", 0);
        assertThat(total("caracalplan&stance=ALIGNS&by=SEN")).isZero();
    }

    @Test
    void findsWhatMembersSaidBeforeAndAfterTheyWereEntered() {
        said(scene.uruguay(), "A dingoplan said before.", "");
        said(scene.senegal(), "A dingoplan of another.", "");
        createGroup();
        join("URY", "2018-01-01", 1);

        awaitTotal("dingoplan&group=" + group, 1);
        said(scene.uruguay(), "A dingoplan said after.", "");
        awaitTotal("dingoplan&group=" + group, 2);
        assertThat(search("dingoplan&group=" + group).get("results").findValuesAsString("delegation"))
                .containsOnly("URY");

        accepted(secretariat.post(
                "/api/groups/" + group + "/memberships/end",
                Map.of("delegation", "URY", "from", "2018-01-01", "until", "2018-07-01"),
                "\"2\"",
                key()));
        awaitTotal("dingoplan&group=" + group, 0);
    }

    @Test
    void findsWhatWasSaidOnBehalfOfTheGroupAndOffersItByName() {
        createGroup();
        join("URY", "2018-01-01", 1);
        accepted(secretariat.post(
                "/api/groups/" + group + "/spokespersons",
                Map.of("delegation", "SEN", "from", "2018-01-01"),
                "\"2\"",
                key()));
        said(senegal, "An elandplan for the friends.", group);
        said(senegal, "An elandplan of its own.", "");

        awaitTotal("elandplan", 2);
        awaitTotal("elandplan&group=" + group, 1);
        awaitTotal("elandplan&stance=ALIGNS&by=URY", 1);
        assertThat(page("elandplan&group=" + group))
                .containsPattern("<option value=\"" + group + "\"[^>]*selected[^>]*>Friends " + group)
                .containsPattern("<option value=\"eu\"[^>]*>European Union");
        assertThat(scene.anybody().get("/search", "Accept-Language", "fr").body())
                .containsPattern("<option value=\"" + group + "\"[^>]*>Friends " + group + " fr");
    }

    @Test
    void aMergedThemeFindsBothAndTheyAreCountedAsOne() {
        ThemeScene themes = ThemeScene.open();
        RoundScene one = RoundScene.on(themes, themes.create());
        RoundScene other = RoundScene.on(themes, themes.create());
        one.opened();
        accepted(one.say(one.thread(), "A fennecplan on one theme."));
        accepted(other.say(other.thread(), "A fennecplan on the other."));
        Visitor anybody = themes.anybody();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(total(anybody, "fennecplan")).isEqualTo(2));
        assertThat(total(anybody, "fennecplan&theme=" + one.theme())).isEqualTo(1);

        accepted(themes.merge(one.theme(), other.theme()));

        for (String asked : List.of(one.theme(), other.theme())) {
            JsonNode found = search(anybody, "fennecplan&theme=" + asked);
            assertThat(found.get("total").asInt()).as(asked).isEqualTo(2);
            assertThat(found.at("/counts/THEME").toString()).isEqualTo("{\"" + other.theme() + "\":2}");
            assertThat(anybody.get("/search?q=fennecplan&theme=" + asked).body())
                    .containsPattern("<option value=\"" + other.theme() + "\"[^>]*selected");
        }

        accepted(themes.separate(one.theme()));
        assertThat(total(anybody, "fennecplan&theme=" + other.theme())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stance=LIKES", "by=%21", "by=ALIGNS%2FSEN", "group=EU%21", "group=..%2Fx", "stance=%2F"})
    void whatIsNoStanceNoDelegationAndNoGroupIsRefused(String filter) {
        HttpResponse<String> refused = scene.anybody().get("/api/search?q=mission&" + filter);
        HttpResponse<String> page = scene.anybody().get("/search?q=mission&" + filter);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(Visitor.json(refused).get("type").asString()).endsWith("/search-filter-unfitting");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"", "value=\"mission\"");
    }

    private String said(Visitor who, String text, String onBehalfOf) {
        HttpResponse<String> published =
                who.post(scene.contributions(), Map.of("type", "STATEMENT", "text", text, "onBehalfOf", onBehalfOf));
        accepted(published);
        return published.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> take(String path, Map<String, String> position, int seen) {
        return senegal.post(path + "/positions", position, "\"" + seen + "\"", key());
    }

    private void createGroup() {
        accepted(secretariat.post("/api/groups", Map.of("id", group, "names", ThemeFixture.json("Friends " + group))));
    }

    private void join(String delegation, String from, int seen) {
        accepted(secretariat.post(
                "/api/groups/" + group + "/memberships",
                Map.of("delegation", delegation, "standing", "MEMBER", "from", from),
                "\"" + seen + "\"",
                key()));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }

    private void awaitTotal(String query, int total) {
        await().atMost(SOON).untilAsserted(() -> assertThat(total(query)).isEqualTo(total));
    }

    private int total(String query) {
        return total(scene.anybody(), query);
    }

    private static int total(Visitor visitor, String query) {
        return search(visitor, query).get("total").asInt();
    }

    private JsonNode search(String query) {
        return search(scene.anybody(), query);
    }

    private static JsonNode search(Visitor visitor, String query) {
        HttpResponse<String> answer = visitor.get("/api/search?q=" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }

    private String page(String query) {
        return scene.anybody()
                .get("/search?q=" + query, "Accept-Language", "en")
                .body();
    }
}
