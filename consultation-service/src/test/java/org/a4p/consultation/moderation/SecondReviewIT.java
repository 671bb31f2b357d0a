package org.a4p.consultation.moderation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.moderation.web.ReviewQueries;
import org.a4p.service.migration.Migrations;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was kept or restored is reported again, and nothing that was decided is lost by it. */
class SecondReviewIT {

    private final Stage stage = new Stage(RunningService.shared());

    @Test
    void changedWordsAreReviewedAgainAndTheLogListsAllDecisions() {
        try (RunningService service = RunningService.start("--a4p.consultation.editing.window=0s")) {
            Stage late = new Stage(service);
            late.report(late.scene.uruguay(), "PERSONAL_ATTACK", 201);
            late.decide(late.second, "KEEP");
            HttpResponse<String> corrigendum = late.scene
                    .senegal()
                    .put(late.path + "/wording", Map.of("text", "Sharper words.", "reason", "A slip."), "\"0\"");
            assertThat(corrigendum.statusCode()).as(corrigendum.body()).isEqualTo(200);

            late.report(late.scene.uruguay(), "PERSONAL_ATTACK", 201);
            assertThat(late.log()).containsExactly("KEPT");
            late.decide(late.second, "REMOVE");
            late.report(late.scene.uruguay(), "DUPLICATE", 200);
            late.report(late.reporter("another"), "DUPLICATE", 409);
            assertThat(late.standing()).isEqualTo("REMOVED");
            late.appeal();
            late.rule(late.second, 403);
            late.rule(late.scene.facilitator(), 200);
            assertThat(late.log()).containsExactly("RESTORED", "KEPT");
            assertThat(late.publicWords()).contains("Sharper words.");

            late.report(late.reporter("another"), "UNLAWFUL", 201);
            assertThat(late.log()).containsExactly("RESTORED", "KEPT");
            late.decide(late.scene.facilitator(), "KEEP");

            assertThat(late.log()).containsExactly("KEPT", "RESTORED", "KEPT");
            assertThat(late.publicWords()).contains("Sharper words.");
            JsonNode review = late.review();
            assertThat(review.get("earlier").findValuesAsString("standing")).containsExactly("KEPT", "RESTORED");
            assertThat(review.get("reports").findValuesAsString("reason")).containsExactly("UNLAWFUL");
            assertThat(review.get("earlier").get(1).get("reports").findValuesAsString("reason"))
                    .containsExactly("PERSONAL_ATTACK");
        }
    }

    @Test
    void whileItWaitsAgainTheReviewPageHasTheNewReportsAndWhatWasDecidedBefore() {
        stage.report(stage.scene.uruguay(), "PERSONAL_ATTACK", 201);
        stage.decide(stage.second, "KEEP");
        stage.report(stage.reporter("another"), "UNLAWFUL", 201);

        String code = stage.code();
        assertThat(stage.second.get("/moderation/reviews/" + code).body())
                .contains("Decided before", "It attacks a person.", "1 report", "Publish the decision", "Kept");
        assertThat(stage.second.get("/moderation").body()).contains("/moderation/reviews/" + code);
        assertThat(stage.head.get("/delegations/mine/decisions").body()).contains("id=\"review-" + code + "\"");
        assertThat(stage.log()).containsExactly("KEPT");
        assertThat(stage.scene.uruguay().get(stage.scene.page()).body()).contains("Report to the facilitators");
    }

    @Test
    void theLastDecisionIsTheOneAppealedAgainst() {
        stage.report(stage.scene.uruguay(), "PERSONAL_ATTACK", 201);
        stage.decide(stage.second, "REMOVE");
        stage.appeal();
        stage.rule(stage.scene.facilitator(), 200);
        stage.report(stage.scene.uruguay(), "UNLAWFUL", 201);
        stage.decide(stage.scene.facilitator(), "REMOVE");

        String code = stage.code();
        String page = stage.head.get("/delegations/mine/decisions").body();
        assertThat(page).containsOnlyOnce("decisions/" + code + "/appeal").containsOnlyOnce("id=\"review-" + code);
        stage.appeal();
        stage.rule(stage.scene.facilitator(), 403);
        stage.rule(stage.second, 200);
        assertThat(stage.log()).containsExactly("RESTORED", "RESTORED");
    }

    @Test
    void twoReportsAtOnceOpenItAgainOnce() throws Exception {
        stage.report(stage.scene.uruguay(), "PERSONAL_ATTACK", 201);
        stage.decide(stage.second, "KEEP");
        int kept = stage.review().get("version").asInt();

        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Visitor reporter : List.of(stage.reporter("one"), stage.reporter("two"))) {
                both.add(threads.submit(() -> {
                    start.await();
                    stage.report(reporter, "UNLAWFUL", 201);
                    return reporter;
                }));
            }
        }
        for (Future<?> one : both) {
            one.get();
        }

        JsonNode review = stage.review();
        assertThat(review.get("version").asInt()).isEqualTo(kept + 1);
        assertThat(review.get("earlier")).hasSize(1);
        assertThat(review.get("reports")).hasSize(2);
    }

    @Test
    void whoSawItKeptButCameAfterTheNextDecisionOpensNothing() {
        stage.report(stage.scene.uruguay(), "PERSONAL_ATTACK", 201);
        stage.decide(stage.second, "KEEP");
        Reviews reviews = stage.scene.service().bean(Reviews.class);
        Review kept = reviews.find(ReviewQueries.id(stage.code())).orElseThrow();
        stage.report(stage.reporter("another"), "UNLAWFUL", 201);

        assertThat(reviews.change(kept, kept.reopened(kept.openedAt()))).isFalse();
        assertThat(stage.review().get("earlier")).hasSize(1);
    }

    @Test
    void aRepeatedReportOpensNothingAndAnotherOneDoes() {
        Visitor reporter = stage.reporter("one");
        HttpResponse<String> first = stage.send(reporter, "UNLAWFUL", "a-key");
        assertThat(first.statusCode()).isEqualTo(201);
        stage.decide(stage.second, "KEEP");

        assertThat(stage.send(reporter, "DUPLICATE", "a-key").statusCode()).isEqualTo(200);
        assertThat(stage.send(reporter, "UNLAWFUL", "another-key").statusCode()).isEqualTo(200);
        assertThat(stage.standing()).isEqualTo("KEPT");
        assertThat(stage.send(reporter, "DUPLICATE", "a-third-key").statusCode())
                .isEqualTo(201);
        assertThat(stage.standing()).isEqualTo("WAITING");
        assertThat(stage.send(reporter, "CONFIDENTIAL", "a-fourth-key").statusCode())
                .isEqualTo(200);
        assertThat(stage.review().get("reports").findValuesAsString("reason")).containsExactly("DUPLICATE");
    }

    @Test
    void aReviewStoredBeforeThereWereSecondOnesIsReadAndListedAndReopened() {
        stage.report(stage.scene.uruguay(), "PERSONAL_ATTACK", 201);
        stage.decide(stage.second, "KEEP");
        MongoDatabase store = stage.scene.service().bean(MongoDatabase.class);
        Review review = stage.scene
                .service()
                .bean(Reviews.class)
                .find(ReviewQueries.id(stage.code()))
                .orElseThrow();
        store.getCollection("reviews").updateOne(eq("_id", review.id()), combine(unset("earlier"), unset("decidedAt")));
        store.getCollection("reports").updateOne(eq("_id.contribution", review.id()), unset("requestId"));
        assertThat(stage.review().get("earlier")).isEmpty();

        stage.scene.service().bean(Migrations.class).run();
        assertThat(stage.scene.service().bean(Reviews.class).decidedOn(review.author()))
                .contains(review);

        assertThat(stage.log()).containsExactly("KEPT");
        stage.report(stage.scene.uruguay(), "PERSONAL_ATTACK", 200);
        stage.report(stage.scene.uruguay(), "UNLAWFUL", 201);
        assertThat(stage.review().get("earlier").findValuesAsString("standing")).containsExactly("KEPT");
        assertThat(stage.log()).containsExactly("KEPT");
    }

    /** An entry of Senegal's, and those who say what becomes of it. */
    private static final class Stage {

        private final Scene scene;
        private final Visitor second;
        private final Visitor head;
        private final String path;
        private final String review;

        Stage(RunningService service) {
            scene = Scene.open(service);
            second = service.officer("un-second", "UNDPO", "facilitator");
            head = service.officer("sen-head", "SEN", "head-of-delegation");
            path = scene.say("Sharp words.").headers().firstValue("Location").orElseThrow();
            review = "/api/reviews/" + scene.thread() + "-" + path.substring(path.lastIndexOf('/') + 1);
        }

        Visitor reporter(String name) {
            return scene.service().officer(name + "-" + scene.thread(), "URY", "delegate");
        }

        HttpResponse<String> send(Visitor officer, String reason, String key) {
            return officer.post(path + "/reports", Map.of("reason", reason, "note", "Look at this."), key);
        }

        void report(Visitor officer, String reason, int status) {
            expect(status, officer.post(path + "/reports", Map.of("reason", reason, "note", "Look at this.")));
        }

        void decide(Visitor officer, String outcome) {
            expect(200, officer.post(review + "/decision", ModerationAttempts.decision(outcome), tag(), "key"));
        }

        void appeal() {
            expect(200, head.post(review + "/appeal", Map.of("text", "It is a fact.")));
        }

        void rule(Visitor officer, int status) {
            Map<String, String> restore = ModerationAttempts.decision("RESTORE");
            expect(status, officer.post(review + "/appeal/decision", restore, tag(), "key"));
        }

        JsonNode review() {
            return Visitor.json(second.get(review));
        }

        String code() {
            return review.substring("/api/reviews/".length());
        }

        String standing() {
            return review().get("standing").asString();
        }

        String publicWords() {
            return scene.anybody().get(path).body();
        }

        /** How the decisions on the entry stand in the public log, the last first. */
        List<String> log() {
            JsonNode log =
                    Visitor.json(scene.anybody().get("/api/moderation/log")).get("decisions");
            return StreamSupport.stream(log.spliterator(), false)
                    .filter(entry -> path.endsWith(entry.get("path").asString()))
                    .map(entry -> entry.get("standing").asString())
                    .toList();
        }

        private String tag() {
            return second.get(review).headers().firstValue("ETag").orElseThrow();
        }

        private static void expect(int status, HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        }
    }
}
