package org.a4p.consultation;

import static org.a4p.testing.StallingStore.inTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.a4p.testing.StallingStore;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limits of the service's own settings, before a store that takes everything and answers nothing. */
@Timeout(120)
class StalledStoreIT {

    @Test
    void aRequestFailsBeforeTheGatewayGivesUpAndTheServiceFindsBack() {
        try (StallingStore store = StallingStore.open();
                RunningService service = RunningService.start(store.setting())) {
            Scene scene = Scene.open(service);
            assertThat(scene.say("Before.").statusCode()).isEqualTo(201);

            store.stall();

            refusedForNow(inTime(() -> service.anybody().get("/api/consultations")));
            refusedForNow(inTime(() -> scene.say("Meanwhile.")));

            store.recover();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.anybody().get("/api/consultations").statusCode() == 200);
            assertThat(scene.senegal()
                            .post(scene.contributions(), Map.of("text", "After."))
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private static void refusedForNow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(5);
        assertThat(Visitor.json(answer).get("type").asString()).isEqualTo("/problems/consultation/unavailable");
    }
}
