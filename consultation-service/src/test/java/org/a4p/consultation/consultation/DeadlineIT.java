package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** A round of consultation ends at its instant, to the second. */
class DeadlineIT {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2018-09-11T14:00:00Z"));

    @Test
    void aContributionOneSecondLateIsRefusedWithTheDeadline() {
        try (RunningService service = RunningService.with(TimeAsTold.class)) {
            Scene scene = Scene.open(service);
            Instant closes = NOW.get().plus(Duration.ofDays(30));
            NOW.set(closes.minusSeconds(1));
            assertThat(scene.say("In time.").statusCode()).isEqualTo(201);

            NOW.set(closes.plusSeconds(1));

            HttpResponse<String> late = scene.say("One second late.");
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(Visitor.json(late).get("type").asString()).endsWith("/consultation-over");
            assertThat(Visitor.json(late).get("detail").asString()).contains("11 October 2018", "10:00:00", "New York");
            assertThat(scene.entries()).isEqualTo(1);
            assertThat(scene.anybody().get(scene.page()).body()).contains("The consultation is over");
            assertThat(opens(scene)).isEqualTo(409);
            assertThat(scene.conclude("A thread can still be concluded.").statusCode())
                    .isEqualTo(201);
        }
    }

    private static int opens(Scene scene) {
        return scene.facilitator()
                .post("/api/consultations/perf-round-1/threads", Map.of("title", "Too late", "opening", "Too late"))
                .statusCode();
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
