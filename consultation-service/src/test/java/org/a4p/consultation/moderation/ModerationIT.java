package org.a4p.consultation.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.consultation.moderation.Review.Outcome;
import org.a4p.consultation.moderation.web.ReviewQueries;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModerationIT {

    private static final String WORDS = "Words of a sharp tongue";

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor second = scene.service().officer("un-second", "UNDPO", "facilitator");
    private final Visitor head = scene.service().officer("sen-head", "SEN", "head-of-delegation");
    private final Visitor auditor = scene.service().officer("an-auditor", "NOR", "auditor");
    private final String path =
            scene.say(WORDS).headers().firstValue("Location").orElseThrow();
    private final String review = "/api/reviews/" + scene.thread() + "-" + path.substring(path.lastIndexOf('/') + 1);

    @Test
    void reportsOfManyHideNothing() {
        for (int officer = 0; officer < 12; officer++) {
            report(scene.service().officer("reporter-" + scene.thread() + officer, "URY", "delegate"), 201);
        }
        report(scene.service().officer("reporter-" + scene.thread() + 0, "URY", "delegate"), 200);

        assertThat(scene.anybody().get(path).body()).contains(WORDS, "PUBLISHED");
        assertThat(Visitor.json(second.get(review)).get("reports")).hasSize(12);
        assertThat(second.get("/api/reviews?theme=perf").body()).contains(review.substring(13));
        assertThat(scene.senegal().get("/api/reviews").statusCode()).isEqualTo(403);
    }

    @Test
    void aRemovalLeavesAPlaceholderAndTheReplies() {
        report(scene.uruguay(), 201);
        String reply = scene.uruguay()
                .post(scene.contributions(), Map.of("text", "We reply.", "inReplyTo", number()))
                .body();
        decide(second, "REMOVE", "\"0\"", 200);

        HttpResponse<String> left = scene.anybody().get(path);
        assertThat(left.body()).contains("REMOVED").doesNotContain(WORDS);
        assertThat(scene.anybody().get(scene.page()).body())
                .contains("Attack on a person", "We reply.", "Read the decision in the public log")
                .doesNotContain(WORDS);
        assertThat(reply).contains("We reply.");
        String log = scene.anybody().get("/api/moderation/log").body();
        assertThat(log).contains("PERSONAL_ATTACK", "It attacks a person.").doesNotContain(WORDS, "un-second");
        assertThat(scene.anybody().get("/moderation/log").body())
                .contains("It attacks a person.")
                .doesNotContain(WORDS, "un-second");
        assertThat(auditor.get(review).body()).contains(WORDS);
        assertThat(scene.uruguay().get(review).statusCode()).isEqualTo(403);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsToldThatTheOtherDid() throws Exception {
        report(scene.uruguay(), 201);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Map.Entry<Visitor, String> one :
                    Map.of(scene.facilitator(), "KEEP", second, "REMOVE").entrySet()) {
                answers.add(both.submit(() -> {
                    start.await();
                    return one.getKey().post(review + "/decision", decision(one.getValue()), "\"0\"", "key");
                }));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        assertThat(statuses)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        JsonNode decided = Visitor.json(second.get(review));
        boolean removed = decided.get("standing").asString().equals("REMOVED");
        assertThat(scene.anybody().get(path).body().contains(WORDS)).isEqualTo(!removed);
    }

    @Test
    void aClaimIsRespectedAndGivenBack() {
        report(scene.uruguay(), 201);
        assertThat(scene.facilitator()
                        .post(review + "/claim", Map.of(), "\"0\"", "key")
                        .statusCode())
                .isEqualTo(200);

        decide(second, "KEEP", "\"1\"", 409);
        decide(scene.facilitator(), "KEEP", "\"0\"", 412);
        assertThat(scene.facilitator()
                        .post(review + "/release", Map.of(), "\"1\"", "key")
                        .statusCode())
                .isEqualTo(200);
        decide(second, "KEEP", "\"2\"", 200);
    }

    @Test
    void theAuthorLearnsTheReasonAppealsAndIsShownAgain() {
        report(scene.uruguay(), 201);
        decide(second, "REMOVE", "\"0\"", 200);
        String appeal = "/delegations/mine/decisions/" + review.substring(13) + "/appeal";
        assertThat(head.get("/delegations/mine/decisions").body()).contains("It attacks a person.", appeal);
        assertThat(scene.senegal()
                        .submit(appeal, Map.of("text", "Not mine to appeal."))
                        .statusCode())
                .isEqualTo(403);

        assertThat(head.submit(appeal, Map.of("text", "It is a fact.")).statusCode())
                .isEqualTo(303);
        assertThat(head.submit(appeal, Map.of("text", "Once more.")).body())
                .contains("A delegation appeals once", ">Once more.</textarea>");
        assertThat(scene.anybody().get(scene.page()).body()).contains("Under appeal");
        rule(second, "UPHOLD", 403);
        rule(scene.facilitator(), "RESTORE", 200);

        assertThat(scene.anybody().get(path).body()).contains(WORDS, "PUBLISHED");
        assertThat(scene.anybody().get("/moderation/log").body()).contains("Restored on appeal");
    }

    @Test
    void whatWasTypedComesBackWhenItIsRefused() {
        report(scene.uruguay(), 201);
        String page = "/moderation/reviews/" + review.substring(13);

        HttpResponse<String> refused = second.submit(
                page + "/decision", Map.of("version", "0", "outcome", "REMOVE", "reason", "", "text", "Because."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose a decision", ">Because.</textarea>");
        assertThat(second.get("/moderation").body()).contains(page);
        assertThat(scene.uruguay().get(path.substring(4) + "/report").body()).contains("A report hides nothing");
    }

    @Test
    void facilitatorsOfOtherConsultationsDoNotModerate() {
        report(scene.uruguay(), 201);

        decide(scene.service().officer("elsewhere", "NOR", "facilitator"), "REMOVE", "\"0\"", 403);
        decide(scene.service().officer("in-the-secretariat", "NOR", "secretariat"), "KEEP", "\"0\"", 200);
    }

    @Test
    void whatIsKeptIsChargedWithNothing() {
        report(scene.uruguay(), 201);
        String page = "/moderation/reviews/" + review.substring(13);
        assertThat(second.get(page).body())
                .contains("Reason, for a removal only")
                .doesNotContainPattern("<select id=\"reason\"[^>]*\\srequired");

        HttpResponse<String> kept = second.submit(
                page + "/decision", Map.of("version", "0", "outcome", "KEEP", "reason", "", "text", "It is a fact."));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        String log = scene.anybody().get("/moderation/log").body();
        String entry = log.substring(log.indexOf(citation()), log.indexOf("</li>", log.indexOf(citation())));
        assertThat(entry).contains("Kept", "It is a fact.").doesNotContain("Attack on a person");
        assertThat(Visitor.json(second.get(review))
                        .get("decision")
                        .get("reason")
                        .isNull())
                .isTrue();
    }

    @Test
    void aDecisionToKeepThatWasStoredWithAReasonIsReadWithoutIt() {
        report(scene.uruguay(), 201);
        decide(second, "KEEP", "\"0\"", 200);
        assertThat(scene.service()
                        .bean(MongoDatabase.class)
                        .getCollection("reviews")
                        .updateOne(
                                Filters.eq("_id", ReviewQueries.id(review.substring(13))),
                                Updates.set("decision.reason", "PERSONAL_ATTACK"))
                        .getModifiedCount())
                .isOne();

        assertThat(Visitor.json(second.get(review))
                        .get("decision")
                        .get("reason")
                        .isNull())
                .isTrue();
    }

    @Test
    void aDecisionThatWasInterruptedReachesItsContributionLater() {
        report(scene.uruguay(), 201);
        Reviews reviews = scene.service().bean(Reviews.class);
        Review seen = reviews.find(ReviewQueries.id(review.substring(13))).orElseThrow();
        reviews.change(seen, seen.decided(ReviewFixture.decision(Outcome.REMOVE, "interrupted", Instant.now())));
        assertThat(scene.anybody().get(path).body()).contains(WORDS);

        scene.service().bean(DecisionEnforcer.class).run();

        assertThat(scene.anybody().get(path).body()).contains("REMOVED").doesNotContain(WORDS);
    }

    @Test
    void anOfficerReportsOnlySoManyInAnHour() {
        Reports reports = scene.service().bean(Reports.class);
        Instant now = Instant.parse("2018-09-11T18:30:00Z");
        String officer = "busy-" + scene.thread();

        assertThat(reports.allows(officer, 2, now)).isTrue();
        assertThat(reports.allows(officer, 2, now)).isTrue();
        assertThat(reports.allows(officer, 2, now.plusSeconds(60))).isFalse();
        assertThat(reports.allows(officer, 2, now.plusSeconds(1800))).isTrue();
    }

    private void report(Visitor officer, int status) {
        HttpResponse<String> answer =
                officer.post(path + "/reports", Map.of("reason", "PERSONAL_ATTACK", "note", "Look at this."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private void decide(Visitor officer, String outcome, String version, int status) {
        HttpResponse<String> answer = officer.post(review + "/decision", decision(outcome), version, "key");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private void rule(Visitor officer, String outcome, int status) {
        HttpResponse<String> answer = officer.post(review + "/appeal/decision", decision(outcome), "\"2\"", "key");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static Map<String, String> decision(String outcome) {
        return ModerationAttempts.decision(outcome);
    }

    private String citation() {
        return scene.id().citation() + "/" + number();
    }

    private String number() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
