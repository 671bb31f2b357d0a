package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutagesIT {

    private static final int ENOUGH_TO_OPEN = 10;

    private final TestGateway gateway = TestGateway.start("a4p.gateway.lines.answer=60s");

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
    void aBreakerOpensAndClosesAgainWhileOtherRoutesAreUnaffected() {
        gateway.commitment.answers(HttpExchange::close);
        IntStream.range(0, ENOUGH_TO_OPEN).forEach(number -> gateway.browser().get("/declarations/shared-commitments"));
        int askedBefore = gateway.commitment.received().size();

        HttpResponse<String> refused = gateway.browser().get("/declarations/shared-commitments");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(gateway.commitment.received()).hasSize(askedBefore);
        assertThat(gateway.browser().get("/themes/perf").statusCode()).isEqualTo(200);

        gateway.commitment.answers(200, "text/html", "well again");
        await().untilAsserted(() -> assertThat(gateway.browser()
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
}
