package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that takes what it is sent, and then is silent. */
@Timeout(120)
class SilentServicesIT {

    private final CountDownLatch speaking = new CountDownLatch(1);

    @AfterEach
    void letThemSpeak() {
        speaking.countDown();
    }

    @Test
    void aPostThatIsNotAnsweredIsSentOnceAndSaidToBeUncertain() {
        try (TestGateway gateway = TestGateway.start("a4p.gateway.lines.answer=2s")) {
            gateway.consultation.answers(this::saysNothing);

            HttpResponse<String> page = gateway.browser().post("/threads/perf-2/contributions", "text=x");

            assertThat(page.statusCode()).isEqualTo(504);
            assertThat(page.body()).contains("we do not know whether your text was stored");
            assertThat(gateway.consultation.received()).hasSize(1);
        }
    }

    @Test
    void aServiceThatNeverAnswersIsNotAskedForAWhile() {
        try (TestGateway gateway = TestGateway.start(
                "a4p.gateway.lines.answer=300ms",
                "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=60s")) {
            gateway.commitment.answers(this::saysNothing);
            IntStream.range(0, 10).forEach(number -> gateway.browser().get("/declarations/shared-commitments"));
            int asked = gateway.commitment.received().size();

            assertThat(gateway.browser().get("/declarations/shared-commitments").statusCode())
                    .isEqualTo(503);
            assertThat(gateway.commitment.received()).hasSize(asked);
        }
    }

    /** The limit of an answer is long here: it would end what hangs, and so free a place. */
    @Test
    void aServiceThatHangsTakesNoMoreThanItsShareOfConnections() throws InterruptedException {
        CountDownLatch allTaken = new CountDownLatch(4);
        try (TestGateway gateway =
                TestGateway.start("a4p.gateway.lines.answer=5m", "a4p.gateway.lines.connections=4")) {
            gateway.consultation.answers(exchange -> {
                TestService.startReply(exchange);
                allTaken.countDown();
                saysNothing(exchange);
            });
            IntStream.range(0, 4)
                    .forEach(number ->
                            Thread.startVirtualThread(() -> gateway.browser().get("/threads/slow")));
            allTaken.await();

            HttpResponse<String> refused = gateway.browser().get("/threads/one-too-many");

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Too much at once");
            assertThat(gateway.browser().get("/declarations/x").statusCode()).isEqualTo(200);
            speaking.countDown();
        }
    }

    private void saysNothing(HttpExchange exchange) {
        try {
            speaking.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
