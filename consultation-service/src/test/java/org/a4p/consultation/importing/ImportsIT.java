package org.a4p.consultation.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ImportsIT {

    private static final String GROUPS = "group,delegation,standing,from,until,en,fr,es,ar,ru,zh\n";
    private static final String CONTRIBUTIONS = "thread,delegation,date,type,language,text\n";
    private static final String NAMES = "Friends,Amis,Amigos,أصدقاء,Друзья,朋友";

    private final RunningService service = RunningService.shared();
    private final Visitor secretariat = service.officer("un-secretariat", "UNDPO", "secretariat");
    private final String id = "g" + UUID.randomUUID().toString().substring(0, 18);

    @Test
    void aDryRunListsEveryProblemByLineAndChangesNothing() {
        String file = GROUPS
                + id + ",FRA,MEMBER,2018-01-01,," + NAMES + "\n"
                + id + ",XXX,MEMBER,2018-01-01,,,,,,,\n"
                + id + ",DEU,FRIEND,2018-01-01,,,,,,,\n"
                + id + ",ITA,MEMBER,2999-01-01,,,,,,,\n"
                + id + ",FRA,MEMBER,2018-01-01,,,,,,,\n"
                + id + ",FRA,MEMBER,2018-06-01,,,,,,,\n"
                + id + ",ESP,MEMBER,2018-06-01,2018-05-01,,,,,,\n"
                + id + ",PRT,MEMBER,soon,,,,,,,\n";

        JsonNode report = Visitor.json(run("groups", file, true));

        assertThat(problems(report))
                .containsExactly(
                        "3 delegation delegation-not-known",
                        "4 standing standing-unknown",
                        "5 from membership-in-the-future",
                        "6  import-line-repeated",
                        "7 from membership-overlaps",
                        "8 until membership-ends-before-it-begins",
                        "9 from date-unreadable");
        assertThat(report.get("problems").get(0).get("sentence").asString()).contains("XXX");
        assertThat(run("groups", file, false).statusCode()).isEqualTo(422);
        assertThat(service.anybody().get("/api/groups/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFileASecondTimeMakesNothingTwice() {
        String file = GROUPS + id + ",FRA,MEMBER,2018-01-01,," + NAMES + "\r\n" + id
                + ",NOR,ASSOCIATED,2018-01-01,2018-07-01,,,,,,\n";

        assertThat(made(run("groups", file, true))).isEqualTo("1 0");
        assertThat(made(run("groups", file, false))).isEqualTo("1 0");
        assertThat(made(run("groups", file, false))).isEqualTo("0 2");

        JsonNode group = Visitor.json(service.anybody().get("/api/groups/" + id + "?asOf=2018-06-30"));
        assertThat(group.get("members").toString()).isEqualTo("[\"FRA\"]");
        assertThat(group.get("associated").toString()).isEqualTo("[\"NOR\"]");
        assertThat(group.at("/history/memberships")).hasSize(2);
    }

    @Test
    void aLaterFileEndsAMembershipThatLasted() {
        run("groups", GROUPS + id + ",FRA,MEMBER,2018-01-01,," + NAMES + "\n", false);

        String ended = GROUPS + id + ",FRA,MEMBER,2018-01-01,2018-07-01,,,,,,\n";
        assertThat(made(run("groups", ended, false))).isEqualTo("1 0");

        assertThat(Visitor.json(service.anybody().get("/api/groups/" + id + "?asOf=2018-07-01"))
                        .get("members"))
                .isEmpty();
    }

    @Test
    void themesComeInOnceAndAreNotRenamed() {
        String theme = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 9);
        String file = "id,en,fr,es,ar,ru,zh\n" + theme + "," + NAMES + "\n";

        assertThat(made(run("themes", file, false))).isEqualTo("1 0");
        assertThat(made(run("themes", file, false))).isEqualTo("0 1");
        assertThat(problems(Visitor.json(run("themes", file.replace("Amis", "Copains"), true))))
                .containsExactly("2 id import-theme-differs");
        assertThat(problems(Visitor.json(run("themes", "id,en,fr,es,ar,ru,zh\nP E,a,b,c,d,e,\n", true))))
                .containsExactly("2 id import-theme-id", "2 zh text-missing");
    }

    @Test
    void contributionsKeepTheirDateAndDelegationAndSayThatTheyWereImported() {
        Scene scene = Scene.open(service);
        String file = CONTRIBUTIONS + scene.thread()
                + ",SEN,2018-09-11T14:30:00Z,statement,fr,\"Nous saluons,\nle projet.\"\n" + scene.thread()
                + ",URY,2018-09-12,question,es,¿Y los plazos?\n";

        assertThat(made(run("contributions", file, true))).isEqualTo("2 0");
        assertThat(scene.entries()).isZero();
        assertThat(made(run("contributions", file, false))).isEqualTo("2 0");
        assertThat(made(run("contributions", file, false))).isEqualTo("0 2");

        assertThat(scene.entries()).isEqualTo(2);
        JsonNode first = Visitor.json(scene.anybody().get(scene.contributions() + "/1"));
        assertThat(first.toString()).contains("2018-09-11T14:30:00Z", "SEN", "Nous saluons,\\nle projet.");
        assertThat(scene.anybody().get(scene.page(), "Accept-Language", "en").body())
                .contains("Made elsewhere and imported by the secretariat");
    }

    @Test
    void contributionsThatCannotBeAreNamed() {
        Scene scene = Scene.open(service);
        String thread = scene.thread();
        String file = CONTRIBUTIONS + "nothere-1,SEN,2018-09-11,STATEMENT,en,Text\n"
                + thread + ",XXX,2018-09-11,STATEMENT,en,Text\n"
                + thread + ",SEN,2999-09-11,STATEMENT,en,Text\n"
                + thread + ",SEN,2018-09-11,SPEECH,en,Text\n"
                + thread + ",SEN,2018-09-11,STATEMENT,de,Text\n"
                + thread + ",SEN,2018-09-11,STATEMENT,en,\n";

        assertThat(problems(Visitor.json(run("contributions", file, true))))
                .containsExactly(
                        "2 thread import-thread-unknown",
                        "3 delegation delegation-not-known",
                        "4 date import-in-the-future",
                        "5 type contribution-type-unknown",
                        "6 language language-unknown",
                        "7 text text-missing");
        assertThat(scene.entries()).isZero();
    }

    @Test
    void jsonIsAsGoodAsCsv() {
        String file = """
                [{"group": "%s", "delegation": "FRA", "standing": "MEMBER", "from": "2018-01-01",
                  "en": "Friends", "fr": "Amis", "es": "Amigos", "ar": "أصدقاء", "ru": "Друзья", "zh": "朋友"}]
                """.formatted(id);

        HttpResponse<String> answer = secretariat.postRaw(
                "/api/imports/groups", file.getBytes(UTF_8), "application/json", "Idempotency-Key", "k");

        assertThat(made(answer)).isEqualTo("1 0");
    }

    @Test
    void thePageChecksAndThenImports() {
        String file = GROUPS + id + ",FRA,MEMBER,2018-01-01,," + NAMES + "\n";
        assertThat(secretariat.get("/imports", "Accept-Language", "en").body()).contains("name=\"file\"");

        HttpResponse<String> checked = secretariat.submit(
                "/imports", Map.of("kind", "groups", "text", file, "step", "check", "idempotencyKey", "k"));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body()).contains("The file has no problems", "1 thing would be made", id);

        HttpResponse<String> wrong = secretariat.submit(
                "/imports",
                Map.of("kind", "groups", "text", file.replace("FRA", "XXX"), "step", "import", "idempotencyKey", "k"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Nothing was changed: 1 problem", "XXX");

        HttpResponse<String> imported = secretariat.submit(
                "/imports", Map.of("kind", "groups", "text", file, "step", "import", "idempotencyKey", "k"));
        assertThat(imported.body()).contains("The import is done");
        assertThat(service.anybody().get("/api/groups/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileIsUploadedAsABrowserDoes() {
        String file = GROUPS + id + ",FRA,MEMBER,2018-01-01,," + NAMES + "\n";
        String body =
                List.of(part("kind", "groups"), part("step", "import"), part("idempotencyKey", "k"), part("text", ""))
                                .stream()
                                .reduce("", String::concat)
                        + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"groups.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--edge--\r\n";

        HttpResponse<String> answer = secretariat.postRaw(
                "/imports",
                body.getBytes(UTF_8),
                "multipart/form-data; boundary=edge",
                "Accept",
                "text/html",
                "Accept-Language",
                "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("The import is done");
    }

    private HttpResponse<String> run(String kind, String file, boolean dryRun) {
        return secretariat.postRaw(
                "/api/imports/" + kind + "?dryRun=" + dryRun, file.getBytes(UTF_8), "text/csv", "Idempotency-Key", "k");
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode report = Visitor.json(answer);
        assertThat(report.get("problems")).as(answer.body()).isEmpty();
        return report.get("made").asInt() + " " + report.get("skipped").asInt();
    }

    private static List<String> problems(JsonNode report) {
        return StreamSupport.stream(report.get("problems").spliterator(), false)
                .map(problem -> problem.get("line").asInt() + " "
                        + problem.get("column").asString() + " "
                        + problem.get("problem").asString())
                .toList();
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
