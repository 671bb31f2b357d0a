package org.a4p.consultation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SampleContentIT {

    @Test
    void aSecondStartAddsNothing() {
        try (RunningService first = RunningService.start()) {
            String before = everything(first);
            try (RunningService second = first.replica()) {
                assertThat(everything(second)).isEqualTo(before);
            }
        }
    }

    @Test
    void theFiveThemesHaveAnOpenConsultationWithThreeQuestionsEach() {
        Visitor anybody = RunningService.shared().anybody();

        assertThat(Visitor.json(anybody.get("/api/themes")).findValuesAsString("code"))
                .contains("PB", "PERF", "POC", "PART", "POL");
        int illustrative = 0;
        for (JsonNode consultation : Visitor.json(anybody.get("/api/consultations"))) {
            if (consultation.get("illustrative").asBoolean()) {
                illustrative++;
                assertThat(consultation.get("state").asString()).isEqualTo("OPEN");
                assertThat(consultation.get("questions")).hasSize(3);
            }
        }
        assertThat(illustrative).isEqualTo(5);
    }

    @Test
    void theFirstPageShowsTheFiveThreadsLastSpokenIn() {
        Visitor anybody = RunningService.shared().anybody();

        await().untilAsserted(() -> assertThat(
                        anybody.get("/", "Accept-Language", "en").body().split("class=\"excerpt\"", -1))
                .hasSize(1 + 5));
    }

    @Test
    void showsAGroupSpeakingAndWhoStandsWithIt() {
        JsonNode tally =
                Visitor.json(RunningService.shared().anybody().get("/api/threads/pb-2/contributions/1/positions"));

        assertThat(tally.get("counts").get("aligns").asInt())
                .as("the members of the Union, and three that said so")
                .isEqualTo(27 + 3);
        assertThat(tally.get("counts").get("alignsExcept").asInt()).isEqualTo(1);
        assertThat(tally.get("counts").get("dissociates").asInt()).isEqualTo(1);
    }

    @Test
    void isMarkedAsSampleContentOnItsPages() {
        Visitor anybody = RunningService.shared().anybody();

        assertThat(anybody.get("/consultations/poc-round-1", "Accept-Language", "en")
                        .body())
                .contains("Sample content, illustrative");
        assertThat(anybody.get("/threads/perf-1", "Accept-Language", "en").body())
                .contains("Sample content, illustrative");
    }

    private static String everything(RunningService service) {
        Visitor anybody = service.anybody();
        StringBuilder all = new StringBuilder(anybody.get("/api/themes").body());
        for (JsonNode consultation : Visitor.json(anybody.get("/api/consultations"))) {
            all.append(consultation);
            String threads = "/api/consultations/" + consultation.get("id").asString() + "/threads";
            for (JsonNode thread : Visitor.json(anybody.get(threads))) {
                all.append(thread)
                        .append(anybody.get("/api/threads/" + thread.get("id").asString() + "/contributions")
                                .body());
            }
        }
        return all.toString();
    }
}
