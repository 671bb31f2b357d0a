package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesIT {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start();
        gateway.consultation.answers(200, "text/plain", "consultation");
        gateway.commitment.answers(200, "text/plain", "commitment");
        gateway.notification.answers(200, "text/plain", "notification");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.consultation.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "/, consultation",
        "/themes, consultation",
        "/themes/perf, consultation",
        "/consultations, consultation",
        "/delegations/SEN/alignments, consultation",
        "/threads/perf-2/contributions/14, consultation",
        "/api/themes, consultation",
        "/groups, consultation",
        "/groups/eu, consultation",
        "/imports, consultation",
        "/api/groups/eu, consultation",
        "/api/imports/groups, consultation",
        "/api/consultations/perf-round-1, consultation",
        "/api/delegations/SEN/positions, consultation",
        "/api/threads/perf-2/contributions, consultation",
        "/search?q=helicopters, consultation",
        "/api/search?q=helicopters, consultation",
        "/api/search/status, consultation",
        "/problems/consultation/thread-closed, consultation",
        "/declarations/shared-commitments, commitment",
        "/api/declarations/shared-commitments/versions, commitment",
        "/problems/commitment/x, commitment",
        "/updates, notification",
        "/updates/confirm/token, notification",
        "/api/subscriptions, notification",
        "/problems/notification/x, notification"
    })
    void everyPublicPathReachesItsService(String path, String service) {
        assertThat(gateway.browser().get(path).body()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultation", "commitment", "notification"})
    void theDescriptionOfEachInterfaceIsReachable(String service) {
        assertThat(gateway.browser().get("/api/openapi/" + service).body()).isEqualTo(service);
        assertThat(gateway.consultation.received()).allMatch(seen -> seen.uri().equals("/v3/api-docs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/v3/api-docs",
                "/actuator",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator/health/consultation",
                "/api",
                "/api/openapi/other",
                "/themesx",
                "/problems/gateway/none",
                "/assets/none.css"
            })
    void whatIsNotListedIsNowhere(String path) {
        HttpResponse<String> response = gateway.browser().get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(gateway.consultation.received()).isEmpty();
    }

    @Test
    void aPersonGetsAPageAndAProgramAProblem() {
        assertThat(gateway.browser().get("/nowhere").body()).contains("<main", "Nothing here");
        assertThat(gateway.browser().send("/api/nowhere", request -> request).body())
                .contains("\"status\":404", "/problems/gateway/not-found");
    }

    @Test
    void problemsAreExplainedAndAssetsServed() {
        assertThat(gateway.browser().get("/problems/gateway/foreign-origin").body())
                .contains("Sent from another site");
        assertThat(gateway.browser()
                        .get("/webjars/htmx.org/2.0.8/dist/htmx.min.js")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void readinessIsToldOnThisMachine() {
        HttpResponse<String> ready = gateway.browser().get("/actuator/health/readiness");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "/themes/%zz, 400",
        "/themes/%, 400",
        "/themes/%c3%28, 400",
        "/themes/perf?q=%zz, 400",
        "//themes/perf, 400",
        "/themes//perf, 400",
        "/themes/..;/actuator/health, 400",
        "/themes;a=b/perf, 400",
        "/themes/%2e%2e/actuator/health, 400",
        "/themes/%252e%252e/x, 400",
        "/themes/%2fx, 400",
        "/themes/%5cx, 400",
        "/themes/%00, 400",
        "/themes/%0d%0aX:1, 400",
        "/../actuator/health, 400",
        "/themes/a|b, 400",
        "/themes/<x>, 400",
        "themes, 400",
        "/themes/../actuator/env, 400"
    })
    void anOddAddressIsRefusedAndReachesNoService(String path, int status) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "Tomcat");
        assertThat(gateway.consultation.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /threads/x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /threads/x HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                "POST /threads/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST /threads/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "GET /themes/x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /themes/x HTTP/1.1\r\n\r\n",
                "TRACE /themes/x HTTP/1.1\r\nHost: a\r\n\r\n",
                "WEIRD /themes/x HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void anAmbiguousRequestReachesNoService(String request) throws IOException {
        assertThat(raw(request)).matches("(?s)HTTP/1.1 (400|403|405|501).*");
        assertThat(gateway.consultation.received()).isEmpty();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
