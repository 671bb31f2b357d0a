package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignOriginIT {

    private static final String REACHED = "reached the service";

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start();
        gateway.consultation.answers(200, "text/plain", REACHED);
        gateway.notification.answers(200, "text/plain", REACHED);
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aBrowserThatSaysItIsOurPageOrItsReaderIsHeard(String site) {
        assertThat(post("/threads/x", "Sec-Fetch-Site", site).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "SAME-ORIGIN", ""})
    void aBrowserThatSaysAnythingElseIsNot(String site) {
        assertRefused(post("/threads/x", "Sec-Fetch-Site", site));
    }

    @Test
    void anOlderBrowserIsHeardByItsOriginOrReferer() {
        assertThat(post("/threads/x", "Origin", gateway.address()).statusCode()).isEqualTo(200);
        assertThat(post("/threads/x", "Referer", gateway.address() + "/threads/x")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1.evil.example"})
    void aForeignOriginIsRefused(String origin) {
        assertRefused(post("/threads/x", "Origin", origin));
        assertRefused(post("/threads/x", "Referer", origin + "/page"));
    }

    @Test
    void anotherPortIsAnotherOrigin() {
        assertRefused(post("/threads/x", "Origin", gateway.address() + "1"));
    }

    @Test
    void whatTheBrowserSaysOfTheSiteCountsMoreThanTheOrigin() {
        assertRefused(send(
                "/threads/x",
                request -> request.header("Sec-Fetch-Site", "cross-site").header("Origin", gateway.address())));
    }

    @Test
    void aPostFromNowhereIsRefusedOnPages() {
        assertRefused(send("/threads/x", request -> request));
    }

    @Test
    void aProgramWithATokenNeedsNoOrigin() {
        assertThat(post("/api/threads/x", "Authorization", "Bearer a.b.c").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenDoesNotExcuseASessionCookie() {
        assertRefused(send(
                "/api/threads/x",
                request -> request.header("Authorization", "Bearer a.b.c").header("Cookie", "__Host-a4p=anything")));
    }

    @Test
    void anAnonymousProgramIsHeardOnTheInterfaceButNotAnAnonymousPage() {
        assertThat(send("/api/subscriptions", request -> request).statusCode()).isEqualTo(200);
        assertRefused(post("/api/subscriptions", "Origin", "http://evil.example"));
    }

    @Test
    void aMailProviderMayUnsubscribeWithoutCookieAndOrigin() {
        assertThat(send("/updates/unsubscribe?token=t", request -> request).statusCode())
                .isEqualTo(200);
        assertRefused(send("/updates/unsubscribe?token=t", request -> request.header("Cookie", "__Host-a4p=anything")));
        assertRefused(send("/updates", request -> request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void everyMethodThatChangesSomethingIsChecked(String method) {
        assertRefused(send("/threads/x", request -> request.method(method, BodyPublishers.noBody())));
    }

    @Test
    void programsGetAProblem() {
        HttpResponse<String> response = post("/api/threads/x", "Origin", "http://evil.example");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"/problems/gateway/foreign-origin\"", "\"status\":403");
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.body()).doesNotContain(REACHED);
        assertThat(response.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> post(String path, String name, String value) {
        return send(path, request -> request.header(name, value));
    }

    private static HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> made) {
        return gateway.browser().send(path, request -> made.apply(request.POST(BodyPublishers.ofString("text=x"))));
    }
}
