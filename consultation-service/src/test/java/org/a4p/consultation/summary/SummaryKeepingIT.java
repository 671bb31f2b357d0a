package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.testing.Visitor;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** A summary keeps what it promised: its words, its deadline, its answers, and how much it costs to read. */
class SummaryKeepingIT {

    private final SummaryScene scene = SummaryScene.open();
    private final Stage stage = scene.stage();
    private final Visitor facilitator = scene.facilitator();
    private final Visitor senegal = scene.senegal();
    private final Visitor anybody = RunningService.shared().anybody();
    private final String api = scene.api();
    private final String page = scene.page();

    @Test
    void aDeadlineBeyondAYearIsASlip() {
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);

        for (String slip : List.of("2999-01-01T12:00", "+1000000000-12-31T23:59:59Z")) {
            HttpResponse<String> refused = scene.publish(1, "slipped", slip);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("corrections-deadline-too-far");
        }
        HttpResponse<String> skipped = scene.publish(1, "skipped", "2027-03-14T02:30");
        assertThat(skipped.statusCode()).as(skipped.body()).isEqualTo(422);
        assertThat(skipped.body()).contains("time-skipped");
    }

    @Test
    void theSameKeyWithOtherWordsOrAnotherDeadlineIsRefused() {
        String source = scene.said("Yes.");
        scene.save("They agreed. [" + source + "]", 0);
        String until = SummaryScene.tomorrow();
        assertThat(scene.publish(1, "one-key", until).statusCode()).isEqualTo(201);
        scene.save("They took note. [" + source + "]", 1);

        assertReused(scene.publish(2, "one-key", until));
        assertReused(scene.publish(
                1, "one-key", Instant.now().plus(Duration.ofDays(2)).toString()));

        scene.correct("We took note.");
        assertThat(answer("No.").statusCode()).isEqualTo(200);
        assertThat(answer("No.").statusCode()).isEqualTo(200);
        assertReused(answer("Not at all."));
    }

    @Test
    void whatIsReflectedIsCountedWithoutReadingTheWords() {
        String first = scene.said("We agree.");
        scene.save("They agreed. [" + first + "]", 0);
        scene.publish(1);
        MongoCollection<Document> store =
                RunningService.shared().bean(MongoDatabase.class).getCollection("contributions");
        Bson here = Filters.eq("_id.thread", ThreadId.of(stage.thread()));
        List<?> words = Objects.requireNonNull(store.find(here).first()).getList("editions", Object.class);
        store.updateOne(here, Updates.unset("editions"));
        try {
            HttpResponse<String> coverage = anybody.get(api + "/coverage");
            assertThat(coverage.statusCode()).as(coverage.body()).isEqualTo(200);
            assertThat(Visitor.json(coverage).at("/delegations/all").asInt()).isEqualTo(1);
            assertThat(scene.publish(1).statusCode()).isEqualTo(201);
        } finally {
            store.updateOne(here, Updates.set("editions", words));
        }
    }

    @Test
    void whatIsMissingBecomesASourceWithAButton() {
        String cited = scene.said("We agree.");
        String reserved = Visitor.json(stage.owner(Ownership.FOREIGN)
                        .post(stage.contributions(), Map.of("type", "RESERVATION", "text", "We reserve.")))
                .get("citation")
                .asString();
        String draft = "They agreed. [" + cited + "]";
        scene.save(draft, 0);
        assertThat(form(page + "/draft"))
                .contains("name=\"add\"", "value=\"" + reserved + "\"", "Uruguay", "Reservation", "1. They agreed.")
                .doesNotContain("value=\"" + cited + "\"");

        HttpResponse<String> added = facilitator.submit(
                page + "/draft/sources",
                Map.of(
                        "text",
                        draft,
                        "version",
                        "1",
                        "add",
                        reserved,
                        "sentence",
                        "1",
                        "correctionsUntil",
                        "2999-01-01T12:00"));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        String there = added.headers().firstValue("Location").orElseThrow();
        assertThat(form(there.substring(there.indexOf("/consultations"))))
                .contains("They agreed. [" + cited + "; " + reserved + "]", "value=\"2999-01-01T12:00\"")
                .doesNotContain("name=\"add\"");
        HttpResponse<String> late = facilitator.submit(
                page + "/draft/sources", Map.of("text", draft, "version", "1", "add", reserved, "sentence", "0"));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains(draft + "\n[" + reserved + "]");
    }

    @Test
    void wordsThatWereRefusedAreMendedAndPublishedFromTheSamePage() {
        String source = scene.said("Yes.");
        String until = SummaryScene.inAMonth();
        HttpResponse<String> refused = facilitator.submit(
                page + "/draft/publication",
                Map.of("text", "No source.", "version", "0", "correctionsUntil", until, "idempotencyKey", "one"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"version\" value=\"1\"");

        HttpResponse<String> published = facilitator.submit(
                page + "/draft/publication",
                Map.of(
                        "text",
                        "A source. [" + source + "]",
                        "version",
                        "1",
                        "correctionsUntil",
                        until,
                        "idempotencyKey",
                        "two"));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
    }

    private String form(String path) {
        return facilitator
                .get(path, "Accept-Language", "en", "Accept", "text/html")
                .body();
    }

    @Test
    void whoeverGuidesFindsUnansweredCorrectionsOnTheDesk() {
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);
        scene.publish(1);
        String place = "href=\"" + page + "#corrections\"";
        assertThat(home(facilitator)).doesNotContain(place);
        scene.correct("We took note.");

        assertThat(home(facilitator)).contains(place, "Corrections to the chair’s summary to answer", "A stage");
        assertThat(home(senegal)).doesNotContain(place);
        assertThat(home(RunningService.shared().officer("elsewhere", "NOR", "facilitator")))
                .doesNotContain(place);

        answer("No.");
        assertThat(home(facilitator)).doesNotContain(place);
    }

    @Test
    void aRoundIsArchivedOnceCorrectionsAreOverAndAnswered() {
        scene.save("They agreed. [" + scene.said("Yes.") + "]", 0);
        scene.publish(1);
        scene.correct("We took note.");
        stage.moveTo(ConsultationState.CLOSED);

        HttpResponse<String> early = archive();
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(early).get("type").asString()).endsWith("/corrections-running");
        assertThat(Visitor.json(early).get("detail").asString()).contains("New York");

        RunningService.shared()
                .bean(MongoDatabase.class)
                .getCollection("summaryVersions")
                .updateMany(
                        Filters.eq("_id.consultation", stage.consultation().id()),
                        Updates.set("correctionsUntil", Instant.now()));
        assertThat(Visitor.json(archive()).get("type").asString()).endsWith("/corrections-unanswered");
        answer("No.");
        assertThat(archive().statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> archive() {
        return stage.secretariat()
                .put("/api/consultations/" + stage.consultation().id() + "/archive", Map.of(), "\"0\"");
    }

    private static String home(Visitor visitor) {
        return visitor.get("/", "Accept-Language", "en", "Accept", "text/html").body();
    }

    private static void assertReused(HttpResponse<String> answer) {
        assertThat(Visitor.json(answer).get("type").asString())
                .as(answer.body())
                .endsWith("/idempotency-key-reused");
    }

    private HttpResponse<String> answer(String reason) {
        return facilitator.post(api + "/corrections/1/answer", Map.of("reason", reason), "an-answer");
    }
}
