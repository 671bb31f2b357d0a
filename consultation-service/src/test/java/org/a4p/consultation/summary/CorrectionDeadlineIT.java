package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** Corrections end at the instant that was set when the version was published, to the second. */
class CorrectionDeadlineIT {

    private static final String SUMMARY = "/api/consultations/perf-round-1/summary";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2018-09-11T14:00:00Z"));

    @Test
    void aCorrectionOneSecondLateIsRefusedWithTheDeadline() {
        try (RunningService service = RunningService.with(TimeAsTold.class)) {
            Scene scene = Scene.open(service);
            String citation = Visitor.json(scene.say("Yes.")).get("citation").asString();
            Instant until = NOW.get().plusSeconds(3_600);
            publish(scene.facilitator(), citation, until);
            NOW.set(until.minusSeconds(1));
            assertThat(file(scene.senegal(), "In time.").statusCode()).isEqualTo(201);

            NOW.set(until.plusSeconds(1));

            HttpResponse<String> late = file(scene.senegal(), "One second late.");
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(Visitor.json(late).get("type").asString()).endsWith("/corrections-over");
            assertThat(Visitor.json(late).get("detail").asString())
                    .contains("11 September 2018", "11:00:00", "New York");
            assertThat(Visitor.json(service.anybody().get(SUMMARY + "/corrections")))
                    .hasSize(1);
        }
    }

    private static void publish(Visitor facilitator, String citation, Instant until) {
        facilitator.put(SUMMARY + "/draft", Map.of("text", "They agreed. [" + citation + "]"), "\"0\"");
        HttpResponse<String> published = facilitator.post(
                SUMMARY + "/versions", Map.of("correctionsUntil", until.toString()), "\"1\"", "publish");
        assertThat(published.statusCode())
                .as(published.body().toLowerCase(Locale.ROOT))
                .isEqualTo(201);
    }

    private static HttpResponse<String> file(Visitor visitor, String text) {
        return visitor.post(SUMMARY + "/corrections", Map.of("summaryVersion", 1, "sentence", 1, "text", text));
    }

    /** The service believes what time the test says it is. */
    static class TimeAsTold {

        @Bean
        Clock clock() {
            InstantSource told = NOW::get;
            return told.withZone(ZoneOffset.UTC);
        }
    }
}
