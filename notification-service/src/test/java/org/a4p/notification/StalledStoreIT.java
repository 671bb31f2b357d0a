package org.a4p.notification;

import static org.a4p.testing.StallingStore.inTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.a4p.testing.StallingStore;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limits of the service's own settings, before a store that takes everything and answers nothing. */
@Timeout(120)
class StalledStoreIT {

    private static final String READING = "/api/subscriptions/followables";

    @Test
    void aRequestFailsBeforeTheGatewayGivesUpAndTheServiceFindsBack() {
        try (StallingStore store = StallingStore.open();
                RunningService service = RunningService.start(store.setting())) {
            assertThat(service.anybody().get(READING).statusCode()).isEqualTo(200);

            store.stall();

            HttpResponse<String> refused = inTime(() -> service.anybody().get(READING));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(5);
            assertThat(Visitor.json(refused).get("type").asString()).isEqualTo("/problems/notification/unavailable");

            store.recover();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.anybody().get(READING).statusCode() == 200);
        }
    }
}
