package org.a4p.consultation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secretariat keeps the themes; nobody else does. */
class ThemesIT {

    private final ThemeScene scene = ThemeScene.open();

    @Test
    void aCreatedThemeIsThereForEverybodyInSixLanguages() {
        String id = scene.create();

        assertThat(scene.theme(id).get("names").get("ru").asString()).isEqualTo("Theme " + id + " ru");
        assertThat(scene.anybody().get("/themes/" + id, "Accept-Language", "zh").body())
                .contains("Theme " + id + " zh");
    }

    @Test
    void aRepeatedRequestCreatesOneTheme() {
        Map<String, Object> wanted =
                Map.of("code", "once" + System.nanoTime() % 10_000, "names", ThemeFixture.json("Once"));

        HttpResponse<String> first = scene.secretariat().post("/api/themes", wanted, "key-" + wanted.get("code"));
        HttpResponse<String> again = scene.secretariat().post("/api/themes", wanted, "key-" + wanted.get("code"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(again).get("id")).isEqualTo(Visitor.json(first).get("id"));
    }

    @Test
    void aKeyUsedForAnotherThemeIsRefused() {
        Map<String, String> names = ThemeFixture.json("Twice");
        scene.secretariat().post("/api/themes", Map.of("code", "keyone", "names", names), "same-key");

        refused(
                scene.secretariat().post("/api/themes", Map.of("code", "keytwo", "names", names), "same-key"),
                422,
                "idempotency-key-reused");
        assertThat(scene.anybody().get("/api/themes/keytwo").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakenCodeIsRefused() {
        refused(scene.create(scene.create()), 409, "theme-exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018", "perf-1", "new", "NEW", "protectionofcivilians", "سلام", "$where"})
    void aCodeThatCannotBeCitedIsRefused(String code) {
        refused(scene.create(code), 422, "theme-code-unfitting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void aMissingLanguageIsNamed(String language) {
        Map<String, String> names = new HashMap<>(ThemeFixture.json("Five languages"));
        names.remove(language);

        HttpResponse<String> answer = scene.secretariat().post("/api/themes", Map.of("code", "five", "names", names));

        refused(answer, 422, "language-missing");
    }

    @ParameterizedTest
    @CsvSource({"delegate", "head-of-delegation", "drafter", "facilitator", "auditor"})
    void noOtherRoleKeepsThemes(String role) {
        Visitor other = scene.service().officer("un-other", "UNDPO", role);
        String id = scene.create();

        refused(
                other.post("/api/themes", Map.of("code", "other", "names", ThemeFixture.json("Other"))),
                403,
                "not-allowed-for-role");
        refused(
                other.put("/api/themes/" + id + "/names", ThemeFixture.json("Other"), "0"),
                403,
                "not-allowed-for-role");
        refused(other.put("/api/themes/" + id + "/merge", Map.of("into", "perf"), "0"), 403, "not-allowed-for-role");
        assertThat(other.get("/themes/new").statusCode()).isEqualTo(403);
        assertThat(other.get("/themes/" + id + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void aRenamedThemeKeepsItsCode() {
        String id = scene.create();

        assertThat(scene.rename(id, "Renamed").statusCode()).isEqualTo(200);

        assertThat(scene.theme(id).get("names").get("en").asString()).isEqualTo("Renamed");
        assertThat(scene.theme(id).get("code").asString()).isEqualTo(id.toUpperCase(Locale.ROOT));
    }

    @Test
    void aChangeOnAnOldVersionIsRefused() {
        String id = scene.create();
        scene.rename(id, "Renamed once");

        refused(
                scene.secretariat().put("/api/themes/" + id + "/names", ThemeFixture.json("Too late"), "0"),
                412,
                "stale-version");
        refused(scene.secretariat().delete("/api/themes/" + id + "/merge"), 428, "version-not-stated");
    }

    @Test
    void mergesThatMakeNoSenseAreRefusedWithTheReason() {
        String one = scene.create();
        String two = scene.create();
        String three = scene.create();
        refused(scene.merge(one, one), 422, "merge-into-itself");
        refused(scene.merge(one, "none"), 404, "not-found");
        assertThat(scene.merge(one, two).statusCode()).isEqualTo(200);

        refused(scene.merge(two, one), 409, "merge-in-circle");
        refused(scene.merge(three, one), 409, "merge-into-merged");
        refused(scene.merge(one, three), 409, "theme-merged");
        refused(scene.rename(one, "Not any more"), 409, "theme-merged");
        refused(scene.separate(two), 409, "theme-not-merged");
        assertThat(scene.merge(one, two).statusCode()).as("asked for again").isEqualTo(200);
    }

    @Test
    void aMergedThemeSaysWhereItWentAndCanComeBack() {
        String one = scene.create();
        String two = scene.create();
        scene.merge(one, two);

        assertThat(scene.anybody()
                        .get("/themes/" + one, "Accept-Language", "en")
                        .body())
                .contains("lives on in another", "/themes/" + two);
        assertThat(scene.anybody()
                        .get("/themes/" + two, "Accept-Language", "en")
                        .body())
                .contains("Theme " + one);
        assertThat(scene.theme(one).get("livesOnIn").asString()).isEqualTo(two);

        assertThat(scene.separate(one).statusCode()).isEqualTo(200);
        assertThat(scene.theme(one).get("livesOnIn").asString()).isEqualTo(one);
    }

    @Test
    void twoWhoMergeTwoThemesIntoEachOtherNeverMakeACircle() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 25; round++) {
                String one = scene.create();
                String two = scene.create();
                List<Callable<HttpResponse<String>>> merges =
                        List.of(() -> scene.merge(one, two), () -> scene.merge(two, one));

                int merged = 0;
                for (var answer : both.invokeAll(merges)) {
                    merged += answer.get().statusCode() == 200 ? 1 : 0;
                }

                assertThat(merged).isLessThanOrEqualTo(1);
                assertThat(scene.anybody().get("/api/themes").statusCode())
                        .as("every theme lives on somewhere")
                        .isEqualTo(200);
            }
        }
    }

    static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).get("type").asString()).endsWith("/" + slug);
    }
}
