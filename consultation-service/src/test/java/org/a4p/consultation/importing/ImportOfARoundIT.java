package org.a4p.consultation.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TranscriptCommands;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a real round holds comes in whole: wordings, replies, groups, and as many problems as there are. */
class ImportOfARoundIT {

    private static final String HEADER =
            "thread,delegation,date,type,language,text,oldWording,newWording,inReplyTo,onBehalfOf,nationalCapacity\n";

    private final RunningService service = RunningService.shared();
    private final Visitor secretariat = service.officer("un-secretariat", "UNDPO", "secretariat");
    private final Scene scene = Scene.open(service);

    @Test
    void linesThatDifferInAnyCellAreDifferentContributions() {
        scene.say("The first word.");
        scene.say("The second word.");
        String file = HEADER
                + line("SEN", "2018-09-11", "text_proposal,en,Stronger words.,should,shall,,,")
                + line("SEN", "2018-09-11", "text_proposal,en,Stronger words.,should,must,,,")
                + line("SEN", "2018-09-11", "text_proposal,en,Stronger words.,may,must,,,")
                + line("SEN", "2018-09-11", "support,en,Oui.,,,1,,")
                + line("SEN", "2018-09-11", "support,en,Oui.,,,2,,")
                + line("SEN", "2018-09-11", "support,fr,Oui.,,,2,,")
                + line("SEN", "2018-09-11", "support,fr,Oui.,,,2,,true");

        assertThat(made(run(file, true))).isEqualTo("7 0");
        assertThat(made(run(file, false))).isEqualTo("7 0");
        assertThat(made(run(file, false))).isEqualTo("0 7");
        assertThat(scene.entries()).isEqualTo(9);
    }

    @Test
    void whatWasImportedWhenFewerCellsCountedIsKnownAgain() {
        Instant at = Instant.parse("2018-09-11T14:30:00Z");
        String meaning = scene.thread() + "\nSEN\n" + at + "\nSTATEMENT\nSaid long ago.";
        TranscriptCommands transcribing = service.bean(TranscriptCommands.class);
        Officer senegal = new Officer(
                "un-secretariat",
                "A. Secretary",
                service.bean(Delegations.class).get(new DelegationCode("SEN")),
                Set.of(Role.DELEGATE));
        transcribing.add(transcribing.prepare(
                service.bean(ThreadContexts.class).get(scene.thread()),
                PublishContribution.of(scene.thread(), "STATEMENT", "Said long ago."),
                senegal,
                at,
                new IdempotencyKey(
                        UUID.nameUUIDFromBytes(meaning.getBytes(UTF_8)).toString())));

        String same = HEADER + line("SEN", at.toString(), "STATEMENT,en,Said long ago.,,,,,");
        assertThat(made(run(same, false))).isEqualTo("0 1");
        String inFrench = HEADER + line("SEN", at.toString(), "STATEMENT,fr,Said long ago.,,,,,");
        assertThat(made(run(inFrench, false))).isEqualTo("1 0");
    }

    @Test
    void aGroupIsSpokenForWithItsMembersOfThatDay() {
        String file = HEADER
                + line("EU", "2018-09-11", "statement,en,On behalf of the Union.,,,,EU,")
                + line("EU", "2020-02-03", "statement,en,On behalf of the Union.,,,,eu,")
                + line("NOR", "2018-09-11", "statement,en,For ourselves.,,,,,true");

        assertThat(made(run(file, false))).isEqualTo("3 0");

        assertThat(entry(1).at("/onBehalfOf/asOf").asString()).isEqualTo("2018-09-11");
        assertThat(entry(1).at("/onBehalfOf/members")).hasSize(28);
        assertThat(entry(2).at("/onBehalfOf/members")).hasSize(27);
        assertThat(entry(3).get("nationalCapacity").asBoolean()).isTrue();
    }

    @Test
    void whoCouldNotSpeakSoIsNamedByLine() {
        String file = HEADER
                + line("EU", "2018-09-11", "statement,en,Text,,,,nogroup,")
                + line("EU", "2018-09-11", "statement,en,Text,,,,N O,")
                + line("FRA", "2018-09-11", "statement,en,Text,,,,eu,")
                + line("AU", "2018-03-01", "statement,en,Text,,,,au,")
                + line("EU", "2018-09-11", "statement,en,Text,,,,eu,true")
                + line("FRA", "2018-09-11", "statement,en,Text,,,,,perhaps")
                + line("FRA", "-1000000000-01-01T00:00:00Z", "statement,en,Text,,,,,");

        assertThat(problems(run(file, true)))
                .containsExactly(
                        "2 onBehalfOf import-group-unknown",
                        "3 onBehalfOf import-group-unknown",
                        "4 onBehalfOf import-not-its-spokesperson",
                        "5 onBehalfOf import-not-its-spokesperson",
                        "6 nationalCapacity import-two-capacities",
                        "7 nationalCapacity import-neither-true-nor-false",
                        "8 date import-instant-unreadable");
    }

    @Test
    void aMembershipThatIsToEndIsNamedByLine() {
        String file = "group,delegation,standing,from,until\neu,FRA,MEMBER,1958-01-01,2999-01-01\n";

        assertThat(problems(secretariat.postRaw(
                        "/api/imports/groups?dryRun=true", file.getBytes(UTF_8), "text/csv", "Idempotency-Key", "k")))
                .containsExactly("2 until membership-ends-in-the-future");
    }

    @Test
    void everyProblemCanBeReadHoweverManyThereAre() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int line = 0; line < 250; line++) {
            file.append(line("XXX", "2018-09-11", "statement,en,Text " + line + ",,,,,"));
        }

        HttpResponse<String> page = submit(file.toString(), "check");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("50 more problems are not shown here", "value=\"problems\"");

        HttpResponse<String> all = submit(file.toString(), "problems");
        assertThat(all.statusCode()).as(all.body()).isEqualTo(200);
        assertThat(all.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("problems-contributions.csv");
        assertThat(all.body()).startsWith("\uFEFFLine,Column,What is wrong").contains("251,delegation,");
        assertThat(all.body().lines()).hasSize(251);
        assertThat(scene.entries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"themes", "groups", "contributions"})
    void theSampleOfEachKindHasNoProblems(String kind) {
        assertThat(secretariat.get("/imports", "Accept-Language", "en").body())
                .contains("href=\"/imports/samples/" + kind + ".csv\"");

        HttpResponse<String> sample = secretariat.get("/imports/samples/" + kind + ".csv");

        assertThat(sample.statusCode()).isEqualTo(200);
        String file = sample.body().replace("perf-1", scene.thread());
        HttpResponse<String> checked = secretariat.postRaw(
                "/api/imports/" + kind + "?dryRun=true", file.getBytes(UTF_8), "text/csv", "Idempotency-Key", "k");
        assertThat(problems(checked)).as(checked.body()).isEmpty();
        assertThat(scene.senegal().get("/imports/samples/" + kind + ".csv").statusCode())
                .isEqualTo(403);
    }

    private String line(String delegation, String date, String rest) {
        return scene.thread() + "," + delegation + "," + date + "," + rest + "\n";
    }

    private JsonNode entry(int number) {
        return Visitor.json(scene.anybody().get(scene.contributions() + "/" + number));
    }

    private HttpResponse<String> submit(String file, String step) {
        return secretariat.submit(
                "/imports", Map.of("kind", "contributions", "text", file, "step", step, "idempotencyKey", "k"));
    }

    private HttpResponse<String> run(String file, boolean dryRun) {
        return secretariat.postRaw(
                "/api/imports/contributions?dryRun=" + dryRun,
                file.getBytes(UTF_8),
                "text/csv",
                "Idempotency-Key",
                "k");
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode report = Visitor.json(answer);
        assertThat(report.get("problems")).as(answer.body()).isEmpty();
        return report.get("made").asInt() + " " + report.get("skipped").asInt();
    }

    private static List<String> problems(HttpResponse<String> answer) {
        return StreamSupport.stream(Visitor.json(answer).get("problems").spliterator(), false)
                .map(problem -> problem.get("line").asInt() + " "
                        + problem.get("column").asString() + " "
                        + problem.get("problem").asString())
                .toList();
    }
}
