package org.a4p.consultation.consultation;

import static org.a4p.consultation.consultation.PlanningIT.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.ToldTime;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Until when something may be said, wherever somebody may want to say it, and by the reader's own clock. */
class DeadlinesShownIT {

    private final RoundScene round = RoundScene.planned();

    @Test
    void whileARoundIsOpenItIsSaidUntilWhenContributionsAreTaken() {
        String thread = round.opened().thread();

        for (String page : new String[] {
            page(round.senegal(), "/threads/" + thread), round.page(), page(round.senegal(), "/"), list()
        }) {
            assertThat(page).contains("contributions end in 9 days", at(round.readingFrom()), at(round.closes()));
        }
        String composer = page(round.senegal(), "/threads/" + thread).split("id=\"composer\"", 2)[1];
        assertThat(composer).contains("contributions end in 9 days");
    }

    @Test
    void inSilentReadingItIsSaidSinceWhenAndARoundStaysOnTheFirstPage() {
        String thread = round.opened().thread();
        ToldTime.set(round.readingFrom().plus(Duration.ofHours(1)));

        for (String page : new String[] {
            page(round.senegal(), "/threads/" + thread), round.page(), page(round.senegal(), "/"), list()
        }) {
            assertThat(page).contains("Silent reading since", at(round.readingFrom()), "closes in 1 day");
        }
        assertThat(page(round.senegal(), "/")).contains("/consultations/" + round.id());
    }

    @Test
    void beforeTheOpeningThreadsArePreparedAndWhatWillBeSaidIsDraftedAndClearedAfterIt() {
        String thread = round.thread();

        refused(round.say(thread, "Too early."), 409, "consultation-not-open-yet");
        assertThat(page(round.senegal(), "/threads/" + thread))
                .contains("Save draft", "Submit for clearance", "Until then facilitators prepare", at(round.opens()))
                .doesNotContain(">Publish<", "type=\"file\"");
        assertThat(page(round.senegal(), "/consultations/" + round.id())).contains("You may save drafts");
        String draft = "/api/threads/" + thread + "/draft";
        assertThat(round.senegal().put(draft, Map.of("text", "Half a"), "\"0\"").statusCode())
                .isEqualTo(200);
        HttpResponse<String> submitted = round.senegal()
                .post("/api/threads/" + thread + "/clearances", Map.of("type", "STATEMENT", "text", "Whole."));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        String clear = "/api/clearances/" + Visitor.json(submitted).get("id").asString() + "/clear";
        refused(cleared(clear, submitted), 409, "consultation-not-open-yet");

        round.opened();

        assertThat(cleared(clear, submitted).statusCode()).isEqualTo(200);
        assertThat(page(round.service().anybody(), "/threads/" + thread)).contains("Whole.");
    }

    @Test
    void whoeverChoseATimeZoneReadsItBesideNewYorkAlsoWhereSomethingIsRefused() {
        String thread = round.opened().thread();
        String path = "/threads/" + thread;
        HttpResponse<String> chosen = round.service().anybody().get(path + "?tz=Asia%2FTokyo");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElse("")).startsWith("tz=Asia/Tokyo");
        assertThat(round.service()
                        .anybody()
                        .get(path, "Accept-Language", "en", "Cookie", "tz=Asia/Tokyo")
                        .body())
                .contains(" Tokyo)</span>", "data-own=\"server\"", "data-zone=\"Asia/Tokyo\"");
        ToldTime.set(round.readingFrom().plusSeconds(1));

        HttpResponse<String> late = round.senegal()
                .postWith(
                        "/api" + path + "/contributions",
                        Map.of("type", "STATEMENT", "text", "One second late."),
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Cookie",
                        "tz=Asia/Tokyo");

        refused(late, 409, "silent-reading");
        assertThat(Visitor.json(late).get("detail").asString()).contains("New York time", "Local time in Tokyo: ");
    }

    private HttpResponse<String> cleared(String path, HttpResponse<String> submitted) {
        return round.service()
                .officer("sen-head", "SEN", "head-of-delegation")
                .post(
                        path,
                        Map.of(),
                        submitted.headers().firstValue("ETag").orElseThrow(),
                        UUID.randomUUID().toString());
    }

    private String list() {
        return page(round.service().anybody(), "/consultations?theme=" + round.theme());
    }

    private static String page(Visitor visitor, String path) {
        return visitor.get(path, "Accept-Language", "en").body();
    }

    private static String at(Instant instant) {
        return "datetime=\"" + instant.truncatedTo(ChronoUnit.SECONDS) + "\"";
    }
}
