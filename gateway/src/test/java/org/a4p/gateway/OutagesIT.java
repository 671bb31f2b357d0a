package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutagesIT {

    private static final int ENOUGH_TO_OPEN = 10;

    private TestGateway gateway;

    @BeforeEach
    void start() {
        gateway = TestGateway.start(
                "a4p.gateway.lines.answer=300ms",
                "a4p.gateway.lines.connections=4",
                "a4p.gateway.lines.place=100ms",
                "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=500ms");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aServiceThatIsDownIsNamedAndTheOthersServeOn() {
        gateway.commitment.close();

        HttpResponse<String> page = gateway.browser().get("/declarations/shared-commitments");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The declaration is not available", "Main sections", "/consultations");
        assertThat(gateway.browser().get("/themes/perf").statusCode()).isEqualTo(200);
    }

    @Test
    void aPartOfAPageGetsOnlyAFragment() {
        gateway.notification.close();

        HttpResponse<String> part = gateway.browser()
                .send(
                        "/updates/count",
                        request -> request.header("HX-Request", "true").header("Accept-Language", "ar"));

        assertThat(part.statusCode()).isEqualTo(503);
        assertThat(part.body())
                .startsWith("<p ")
                .contains("dir=\"rtl\"", "التحديثات")
                .doesNotContain("<html");
    }

    @Test
    void aPostToAServiceThatIsDownHandsBackTheText() {
        gateway.consultation.close();

        HttpResponse<String> page = gateway.browser().post("/threads/perf-2/contributions", "text=Kept+words");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Nothing was stored", "your text is still in the form", "Kept words");
    }

    @Test
    void aPostThatIsNotAnsweredIsSentOnceAndSaidToBeUncertain() {
        CountDownLatch never = hang(gateway.consultation);

        HttpResponse<String> page = gateway.browser().post("/threads/perf-2/contributions", "text=x");

        assertThat(page.statusCode()).isEqualTo(504);
        assertThat(page.body()).contains("we do not know whether your text was stored");
        assertThat(gateway.consultation.received()).hasSize(1);
        never.countDown();
    }

    @Test
    void aBreakerOpensAndClosesAgainWhileOtherRoutesAreUnaffected() {
        CountDownLatch never = hang(gateway.commitment);
        IntStream.range(0, ENOUGH_TO_OPEN).forEach(number -> gateway.browser().get("/declarations/shared-commitments"));
        int askedBefore = gateway.commitment.received().size();

        HttpResponse<String> refused = gateway.browser().get("/declarations/shared-commitments");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(gateway.commitment.received()).hasSize(askedBefore);
        assertThat(gateway.browser().get("/themes/perf").statusCode()).isEqualTo(200);

        never.countDown();
        gateway.commitment.answers(200, "text/html", "well again");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(gateway.browser()
                                .get("/declarations/shared-commitments")
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void whatAServiceAnswersNeverOpensItsBreaker() {
        gateway.consultation.answers(404, "text/html", "no such thread");
        IntStream.range(0, 2 * ENOUGH_TO_OPEN)
                .forEach(number -> gateway.browser().get("/threads/none"));
        gateway.consultation.answers(503, "text/html", "the service's own words");

        HttpResponse<String> own = gateway.browser().get("/threads/none");

        assertThat(own.statusCode()).isEqualTo(503);
        assertThat(own.body()).isEqualTo("the service's own words");
    }

    @Test
    void aServiceThatHangsTakesNoMoreThanItsShareOfConnections() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch allTaken = new CountDownLatch(4);
        gateway.consultation.answers(exchange -> {
            TestService.startReply(exchange);
            allTaken.countDown();
            awaitQuietly(never);
            exchange.close();
        });
        IntStream.range(0, 4)
                .forEach(number ->
                        Thread.startVirtualThread(() -> gateway.browser().get("/threads/slow")));
        allTaken.await();

        HttpResponse<String> refused = gateway.browser().get("/threads/one-too-many");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Too much at once");
        assertThat(gateway.browser().get("/declarations/x").statusCode()).isEqualTo(200);
        never.countDown();
    }

    @Test
    void aRestartedServiceIsFoundAgain() {
        int port = gateway.consultation.port();
        gateway.browser().get("/themes/perf");
        gateway.consultation.close();
        assertThat(gateway.browser().get("/themes/perf").statusCode()).isEqualTo(503);

        try (TestService restarted = TestService.startOn(port)) {
            assertThat(gateway.browser().post("/threads/x", "text=x").statusCode())
                    .isEqualTo(200);
            assertThat(restarted.received()).hasSize(1);
        }
    }

    private static CountDownLatch hang(TestService service) {
        CountDownLatch released = new CountDownLatch(1);
        service.answers(exchange -> {
            awaitQuietly(released);
            exchange.close();
        });
        return released;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
