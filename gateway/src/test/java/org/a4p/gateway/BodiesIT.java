package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesIT {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=hello",
                "text=%D8%B3%D9%84%D8%A7%D9%85+%E4%BD%A0&text=second&empty=&bare",
                "text=" + "raw – سلام – 你好",
                "b=2&a=1&b=1&%zz=broken"
            })
    void aFormArrivesByteForByte(String form) {
        send("POST", "/threads/perf-2/contributions", "application/x-www-form-urlencoded", bytes(form));

        assertThat(gateway.consultation.last().body()).isEqualTo(bytes(form));
        assertThat(gateway.consultation.last().uri()).isEqualTo("/threads/perf-2/contributions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aFormArrivesByteForByteWhateverTheMethod(String method) {
        send(method, "/api/threads/perf-2", "application/x-www-form-urlencoded", bytes("a=1&a=%C3%A9"));

        assertThat(gateway.consultation.last().method()).isEqualTo(method);
        assertThat(gateway.consultation.last().text()).isEqualTo("a=1&a=%C3%A9");
    }

    @Test
    void aFormWithFilesArrivesByteForByte() {
        byte[] form = bytes(
                "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"é.txt\"\r\n\r\n\u0000\u0001\r\n--b--\r\n");

        send("POST", "/declarations/x/versions", "multipart/form-data; boundary=b", form);

        assertThat(gateway.commitment.last().body()).isEqualTo(form);
        assertThat(gateway.commitment.last().header("Content-Type")).isEqualTo("multipart/form-data; boundary=b");
    }

    @Test
    void aLargeBodyArrivesByteForByteWithItsLengthAnnouncedOrNot() {
        byte[] large = new byte[1_000_000];
        new Random(14).nextBytes(large);

        send("POST", "/api/threads/perf-2", "application/octet-stream", large);
        assertThat(gateway.consultation.last().body()).isEqualTo(large);

        send(
                "POST",
                "/api/threads/perf-2",
                "application/octet-stream",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        assertThat(gateway.consultation.last().body()).isEqualTo(large);
    }

    @Test
    void anEmptyPostStaysOne() {
        HttpResponse<String> response = send("POST", "/threads/perf-2/close", "text/plain", new byte[0]);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(gateway.consultation.last().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?a=1&a=2&b", "?q=%D8%B3+%2B%26&x=", "?from=1&to=2"})
    void aQueryArrivesAsItWasWritten(String query) {
        gateway.browser().get("/declarations/shared-commitments/compare" + query);

        assertThat(gateway.commitment.last().uri()).isEqualTo("/declarations/shared-commitments/compare" + query);
    }

    @Test
    void aPathArrivesAsItWasWritten() {
        gateway.browser().get("/themes/%D8%B3%20x/a+b");

        assertThat(gateway.consultation.last().uri()).isEqualTo("/themes/%D8%B3%20x/a+b");
    }

    private static HttpResponse<String> send(String method, String path, String type, byte[] body) {
        return send(method, path, type, BodyPublishers.ofByteArray(body));
    }

    private static HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
        HttpResponse<String> response = gateway.browser()
                .send(
                        path,
                        request -> request.header("Content-Type", type)
                                .header("Sec-Fetch-Site", "same-origin")
                                .method(method, body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
