package org.a4p.consultation.consultation;

import static org.a4p.consultation.consultation.PlanningIT.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.a4p.consultation.ToldTime;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What the clock and the secretariat do to a round that goes on, to the second. */
class KeepingIT {

    @Test
    void aRoundOpensIsReadInSilenceAndClosesByItself() {
        RoundScene round = RoundScene.planned();
        refused(round.say(round.thread(), "Too early."), 409, "consultation-not-open-yet");

        round.opened();
        String thread = round.thread();
        assertThat(round.say(thread, "In time.").statusCode()).isEqualTo(201);
        assertThat(round.page()).contains("Open: delegations contribute");

        ToldTime.set(round.readingFrom().minusSeconds(1));
        assertThat(round.say(thread, "The last second.").statusCode()).isEqualTo(201);
        ToldTime.set(round.readingFrom());
        refused(round.say(thread, "The first second of silence."), 409, "silent-reading");
        assertThat(round.page()).contains("Silent reading: nothing new is said");

        ToldTime.set(round.closes().plusSeconds(1));
        HttpResponse<String> late = round.say(thread, "One second late.");
        refused(late, 409, "consultation-over");
        assertThat(Visitor.json(late).get("detail").asString()).contains("New York");
        assertThat(round.page()).contains("Closed: what was said is summed up");
    }

    @Test
    void theWorldIsToldOnceItHasOpenedAndNotBefore() {
        RoundScene round = RoundScene.planned();
        assertThat(announced(round)).isFalse();

        round.opened();

        await().atMost(Duration.ofSeconds(60)).until(() -> announced(round));
        assertThat(round.version()).as("nothing that a plan could be stale by").isZero();
    }

    private static boolean announced(RoundScene round) {
        return round.service()
                .bean(Consultations.class)
                .get(new ConsultationId(round.id()))
                .planning()
                .announced();
    }

    @Test
    void whoWritesWhileTheRoundIsGivenMoreTimeIsInTime() {
        RoundScene round = RoundScene.planned().opened();
        String thread = round.thread();
        Instant closes = round.closes();
        Instant reading = round.readingFrom();
        ToldTime.set(reading.minusSeconds(30));

        HttpResponse<String> extended =
                round.extend(closes.plus(Duration.ofDays(3)), reading.plus(Duration.ofDays(3)), "Capitals are asleep.");
        assertThat(extended.statusCode()).as(extended.body()).isEqualTo(200);
        ToldTime.set(reading.plusSeconds(1));

        assertThat(round.say(thread, "Begun before, sent after.").statusCode()).isEqualTo(201);
        assertThat(round.closes()).isEqualTo(closes.plus(Duration.ofDays(3)));
        assertThat(round.page()).contains("The consultation was given more time", "Capitals are asleep.");
    }

    @Test
    void anExtensionNeedsAReasonAndALaterClosingAndARoundThatGoesOn() {
        RoundScene round = RoundScene.planned();
        Instant closes = round.closes();
        Instant reading = round.readingFrom();
        refused(round.extend(closes.plusSeconds(60), reading, "Early"), 409, "nothing-to-extend");

        round.opened();
        refused(round.extend(closes.plusSeconds(60), reading, " "), 422, "text-missing");
        refused(round.extend(closes, reading, "No later"), 422, "extension-not-later");
        refused(round.extend(closes.plusSeconds(60), reading, "Stale", "key", 99), 412, "stale-version");
        refused(round.extend(closes.plusSeconds(60), closes.plusSeconds(60), "Order"), 422, "reading-out-of-order");

        ToldTime.set(closes);
        refused(round.extend(closes.plusSeconds(60), reading, "Late"), 409, "nothing-to-extend");
    }

    @Test
    void aRepeatedRequestExtendsOnce() {
        RoundScene round = RoundScene.planned().opened();
        Instant later = round.closes().plusSeconds(60);
        Instant reading = round.readingFrom();
        int version = round.version();

        HttpResponse<String> first = round.extend(later, reading, "Once", "extend-" + round.id(), version);
        HttpResponse<String> again = round.extend(later, reading, "Once", "extend-" + round.id(), version);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(round.view().get("extensions")).hasSize(1);
        refused(
                round.extend(later.plusSeconds(60), reading, "Once", "extend-" + round.id(), version),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aRoundIsArchivedWhenItIsOverAndStaysReadable() {
        RoundScene round = RoundScene.planned().opened();
        String thread = round.thread();
        refused(round.archive(), 409, "consultation-not-over");

        ToldTime.set(round.closes());
        assertThat(round.archive().statusCode()).isEqualTo(200);
        assertThat(round.archive().statusCode()).as("asked for again").isEqualTo(200);

        assertThat(round.view().get("state").asString()).isEqualTo("ARCHIVED");
        assertThat(round.page()).contains("Archived: for reading only", "A thread");
        assertThat(round.facilitator()
                        .post("/api/threads/" + thread + "/conclusion", Map.of("text", "Too late.", "language", "en"))
                        .statusCode())
                .isEqualTo(409);
    }
}
