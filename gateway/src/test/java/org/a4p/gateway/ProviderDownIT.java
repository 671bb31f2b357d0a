package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderDownIT {

    private TestGateway gateway;

    @BeforeEach
    void start() {
        gateway = TestGateway.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void theGatewayStartsAndReadsOnAndSignsInOnceTheProviderIsThere() {
        gateway.provider.server().answers(500, "text/plain", "not yet");
        TestBrowser browser = gateway.browser();

        assertThat(browser.get("/themes/perf").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = browser.get("/sign-in?return=/themes/perf");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Signing in is not possible at the moment");

        gateway.provider.recover();

        await().untilAsserted(
                        () -> assertThat(browser.get("/sign-in").statusCode()).isEqualTo(302));
    }

    @Test
    void aTokenThatStillHoldsIsUsedUntilTheProviderIsBack() {
        gateway.provider.accessTokenSeconds = 20;
        TestBrowser browser = gateway.browser();
        browser.signIn("/");
        gateway.provider.server().answers(500, "text/plain", "away");

        assertThat(browser.post("/threads/perf-2/contributions", "text=x").statusCode())
                .isEqualTo(200);
        assertThat(gateway.consultation.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void aTokenThatRanOutMeanwhileLetsReadAndSaysWhyWritingMustWait() {
        gateway.provider.accessTokenSeconds = 1;
        TestBrowser browser = gateway.browser();
        browser.signIn("/");
        gateway.provider.server().answers(500, "text/plain", "away");
        await().pollDelay(Duration.ofMillis(1100)).until(() -> true);

        assertThat(browser.get("/threads/perf-2").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = browser.post("/threads/perf-2/contributions", "text=Kept+words");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Kept words");

        gateway.provider.accessTokenSeconds = 300;
        gateway.provider.recover();
        assertThat(browser.post("/threads/perf-2/contributions", "text=Kept+words")
                        .statusCode())
                .isEqualTo(200);
    }
}
