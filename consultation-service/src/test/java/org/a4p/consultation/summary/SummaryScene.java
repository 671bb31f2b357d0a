package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.Stage;
import org.a4p.pages.zone.ReaderZone;
import org.a4p.testing.Visitor;

/**
 * A consultation of its own, whose facilitator writes its summary and which Senegal corrects.
 *
 * @param api where programs find the summary
 * @param page where people do
 */
record SummaryScene(Stage stage, Visitor facilitator, Visitor senegal, String api, String page) {

    static SummaryScene open() {
        Stage stage = Stage.open(RunningService.shared());
        String page = "/consultations/" + stage.consultation().id() + "/summary";
        return new SummaryScene(stage, stage.facilitator(), stage.owner(Ownership.OWN), "/api" + page, page);
    }

    /** Says something for Senegal; its citation. */
    String said(String text) {
        return ("A4P/"
                        + stage.contribution(Ownership.OWN, text)
                                .replaceAll("/api/threads/([a-z0-9]+)-([0-9]+)/contributions/([0-9]+)", "$1/$2/$3"))
                .toUpperCase(Locale.ROOT);
    }

    void save(String text, int version) {
        HttpResponse<String> saved = facilitator.put(api + "/draft", Map.of("text", text), "\"" + version + "\"");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** Publishes the draft of this version, with corrections until tomorrow. */
    HttpResponse<String> publish(int version) {
        return publish(version, UUID.randomUUID().toString(), tomorrow());
    }

    HttpResponse<String> publish(int version, String key, String until) {
        return facilitator.post(api + "/versions", Map.of("correctionsUntil", until), "\"" + version + "\"", key);
    }

    /** Files a correction of the first sentence of the first version for Senegal. */
    HttpResponse<String> correct(String text) {
        return senegal.post(api + "/corrections", Map.of("summaryVersion", 1, "sentence", 1, "text", text));
    }

    /** A month from now, as a date field of a form sends it. */
    static String inAMonth() {
        return LocalDateTime.now(ReaderZone.NEW_YORK)
                .plusMonths(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    static String tomorrow() {
        return Instant.now().plus(Duration.ofDays(1)).toString();
    }
}
