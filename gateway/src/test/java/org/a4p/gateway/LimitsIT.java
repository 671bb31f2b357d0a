package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start(
                "a4p.gateway.largest-body=64KB",
                "a4p.gateway.largest-upload=7MB",
                "a4p.gateway.rates.general.burst=60",
                "a4p.gateway.rates.general.per-minute=1",
                "a4p.gateway.rates.subscribe.burst=3",
                "a4p.gateway.rates.subscribe.per-minute=1",
                "a4p.gateway.rates.sign-in.burst=8",
                "a4p.gateway.rates.sign-in.per-minute=1");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.consultation.forget();
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsRefusedBeforeItIsRead() {
        HttpResponse<String> response =
                send("/api/threads/x", request -> request.POST(BodyPublishers.ofByteArray(new byte[65 * 1024])));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("/problems/gateway/body-too-large");
        assertThat(gateway.consultation.received()).isEmpty();
    }

    @Test
    void aWholeDeclarationMayBeLarger() {
        assertThat(send(
                                "/api/declarations/x/versions",
                                request -> request.POST(BodyPublishers.ofByteArray(new byte[65 * 1024])))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void filesOfAThreadMayBeLargerAndNothingElseOfIt() {
        byte[] file = new byte[2 * 1024 * 1024];
        String form = "multipart/form-data; boundary=b";

        assertThat(posted("/api/threads/perf-1/attachments?name=a.pdf", "application/pdf", file))
                .isEqualTo(200);
        assertThat(posted("/threads/perf-1/attachments", form, file)).isEqualTo(200);
        assertThat(posted("/threads/perf-1/contributions", form, file)).isEqualTo(200);
        assertThat(posted("/threads/perf-1/contributions", "application/x-www-form-urlencoded", file))
                .isEqualTo(413);
        assertThat(posted("/threads/perf-1/attachments", "application/pdf", file))
                .isEqualTo(413);
        assertThat(posted("/threads/perf-1/conclusion", form, file)).isEqualTo(413);
        assertThat(posted("/api/threads/perf-1/contributions", form, file)).isEqualTo(413);
        assertThat(posted("/api/threads/perf-1/attachments/x", "application/pdf", file))
                .isEqualTo(413);
        assertThat(posted("/api/threads/perf-1/attachments", "application/pdf", new byte[7 * 1024 * 1024 + 1]))
                .isEqualTo(413);
    }

    /** Most programs listen only once they have sent everything. */
    @Test
    void whoSendsAllOfABodyThatIsTooLargeStillHearsWhy() throws IOException {
        int length = 7 * 1024 * 1024 + 1;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
            socket.getOutputStream()
                    .write("POST /api/threads/perf-1/attachments HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n"
                            .formatted(length)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[length]);

            assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsCounted() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
            socket.getOutputStream()
                    .write("POST /api/threads/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("2000\r\n" + "x".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int number = 0; number < 9; number++) {
                socket.getOutputStream().write(chunk);
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
        assertThat(gateway.consultation.received()).noneMatch(seen -> seen.body().length > 64 * 1024);
    }

    @Test
    void aSenderThatStopsHalfWayIsNotHeldAgainstTheService() throws IOException {
        for (int number = 0; number < 20; number++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
                socket.getOutputStream()
                        .write("POST /api/declarations/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nhalf"
                                .getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThat(send("/api/declarations/x", request -> request).statusCode()).isEqualTo(200);
    }

    @Test
    void whoSubscribesTooOftenIsAskedToWait() {
        IntStream.range(0, 3)
                .forEach(number -> assertThat(subscribe().statusCode()).isEqualTo(200));

        HttpResponse<String> refused = subscribe();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 61L);
        assertThat(refused.body()).contains("/problems/gateway/too-many-requests");
        assertThat(send("/api/themes", request -> request).statusCode()).isEqualTo(200);
    }

    @Test
    void anOfficerHasAShareApartFromTheNetworks() {
        String officer = gateway.provider.accessToken("sen-delegate", 300);
        String another = gateway.provider.accessToken("ury-delegate", 300);
        IntStream.range(0, 60).forEach(number -> withToken(officer));

        assertThat(withToken(officer).statusCode()).isEqualTo(429);
        assertThat(withToken(another).statusCode()).isEqualTo(200);
        assertThat(send("/api/themes", request -> request).statusCode()).isEqualTo(200);
    }

    @Test
    void aWholeMissionComingBackToItsOpenThreadsIsNotRefusedAndMayStillTurnPages() {
        String officer = gateway.provider.accessToken("nor-delegate", 300);

        assertThat(IntStream.range(0, 100).mapToObj(number -> withToken(officer, "/threads/perf-1/stream?after=3")))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));

        assertThat(withToken(officer).statusCode()).isEqualTo(200);
    }

    @Test
    void aMadeUpTokenGivesNoShareOfItsOwn() {
        IntStream.range(0, 8).forEach(number -> gateway.browser().get("/sign-in"));

        assertThat(gateway.browser().get("/sign-in").statusCode()).isEqualTo(429);
        HttpResponse<String> forged =
                send("/sign-in", request -> request.header("Authorization", "Bearer made.up." + System.nanoTime()));
        assertThat(forged.statusCode()).isEqualTo(429);
    }

    private static int posted(String path, String type, byte[] body) {
        return send(
                        path,
                        request -> request.header("Content-Type", type)
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(BodyPublishers.ofByteArray(body)))
                .statusCode();
    }

    private static HttpResponse<String> withToken(String token) {
        return withToken(token, "/api/themes");
    }

    private static HttpResponse<String> withToken(String token, String path) {
        return send(path, request -> request.header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> subscribe() {
        return send("/api/subscriptions", request -> request.POST(BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> made) {
        return gateway.browser().send(path, made);
    }

    private static String firstLine(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answer.read(); next >= 0 && next != '\r'; next = answer.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
