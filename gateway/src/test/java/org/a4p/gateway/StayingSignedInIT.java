package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.a4p.gateway.TestService.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StayingSignedInIT {

    /** Less than the gateway leaves to a token before it renews it. */
    private static final int SOON_OVER = 5;

    private static TestGateway gateway;

    private TestBrowser browser;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void asUsual() {
        browser = gateway.browser();
        gateway.consultation.forget();
        gateway.provider.refusesToRefresh = false;
        gateway.provider.refreshes.set(0);
        gateway.provider.accessTokenSeconds = SOON_OVER;
        browser.signIn("/");
        gateway.provider.accessTokenSeconds = 300;
    }

    @Test
    void aTokenThatIsSoonOverIsRenewedOnceAndKept() {
        browser.get("/threads/perf-2");
        browser.get("/threads/perf-2");

        List<Received> seen = gateway.consultation.received();
        assertThat(gateway.provider.refreshes).hasValue(1);
        assertThat(seen.getFirst().header("Authorization"))
                .isEqualTo(seen.getLast().header("Authorization"))
                .startsWith("Bearer ey");
    }

    @Test
    void twentyRequestsAtOnceRenewOnce() throws Exception {
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> request = () -> browser.get("/threads/perf-2").statusCode();
            List<Callable<Integer>> atOnce =
                    IntStream.range(0, 20).mapToObj(number -> request).toList();
            for (Future<Integer> status : tabs.invokeAll(atOnce)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertThat(gateway.provider.refreshes).hasValue(1);
        assertThat(gateway.consultation.received())
                .hasSize(20)
                .allMatch(seen -> seen.header("Authorization").startsWith("Bearer ey"));
    }

    @Test
    void whenTheProviderRefusesAPageIsOpenedAfterSigningInAgain() {
        gateway.provider.refusesToRefresh = true;

        HttpResponse<String> page = browser.get("/threads/perf-2?from=3");

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(TestBrowser.location(page)).isEqualTo("/sign-in?return=%2Fthreads%2Fperf-2%3Ffrom%3D3");
        assertThat(browser.cookie("__Host-a4p")).isNull();
    }

    @Test
    void whenTheProviderRefusesAProgramOrStreamReadsOnAsAnybody() {
        gateway.provider.refusesToRefresh = true;

        HttpResponse<String> stream =
                browser.send("/threads/perf-2/stream", request -> request.header("Accept", "text/event-stream"));

        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(gateway.consultation.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void whenTheProviderRefusesNothingIsSentInNobodysNameAndTheTextIsHandedBack() {
        gateway.provider.refusesToRefresh = true;

        HttpResponse<String> page = browser.post("/threads/perf-2/contributions", "text=Nous+pr%C3%A9conisons");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Your session has ended", "go back", "Nous préconisons");
        assertThat(gateway.consultation.received()).isEmpty();
    }

    @Test
    void aPostWithASessionThatIsNoMoreIsNotSentInNobodysName() {
        browser.cookie("__Host-a4p", "a-session-that-timed-out");

        HttpResponse<String> page = browser.post("/threads/perf-2/contributions", "text=Nous+pr%C3%A9conisons");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Your session has ended", "Nous préconisons");
        assertThat(gateway.consultation.received()).isEmpty();
    }

    @Test
    void aPostThatIsOpenToAnybodyNeedsNoSession() {
        browser.cookie("__Host-a4p", "a-session-that-timed-out");

        assertThat(browser.post("/updates", "address=a@example.org").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProgramInABrowserGetsAProblem() {
        gateway.provider.refusesToRefresh = true;

        HttpResponse<String> response = browser.send(
                "/api/threads/perf-2/contributions",
                request -> request.header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("/problems/gateway/session-ended");
    }
}
