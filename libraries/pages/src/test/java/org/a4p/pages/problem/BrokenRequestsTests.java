package org.a4p.pages.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.a4p.pages.pattern.PatternApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows: bytes that are no characters, bodies without an end, requests that are none. */
@SpringBootTest(classes = PatternApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrokenRequestsTests {

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void brokenUtf8InAFormIsAProblemPage() throws Exception {
        HttpResponse<String> answer = form("text=%C3%28&idempotencyKey=k");
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains("broken characters").contains("<h1");
    }

    @Test
    void rawBytesThatAreNoUtf8InAFormAreAProblemPage() throws Exception {
        HttpResponse<String> answer =
                send("/texts", "application/x-www-form-urlencoded", BodyPublishers.ofByteArray(new byte[] {
                    't', 'e', 'x', 't', '=', (byte) 0xFF, (byte) 0xFE
                }));
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains("<h1");
    }

    @Test
    void goodUtf8InAFormArrivesAsTyped() throws Exception {
        assertThat(form("text=%D8%B3%D9%84%D8%A7%D9%85&idempotencyKey=k").body())
                .isEqualTo("سلام");
    }

    @Test
    void aBodyWithoutLengthIsStoppedAtTheLimit() throws Exception {
        HttpResponse<String> answer =
                send("/api/texts", "application/json", BodyPublishers.ofInputStream(() -> endless(300_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/pattern/body-too-large");
    }

    @Test
    void aFormBeyondTheLimitIsAProblemPage() throws Exception {
        HttpResponse<String> answer = form("idempotencyKey=k&text=" + "x".repeat(300_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Too large");
    }

    @Test
    void aRequestThatIsNoneLearnsNothingOfTheServer() throws Exception {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "Exception", "java.");
        assertThat(raw("GE\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "Exception", "java.");
    }

    @Test
    void theAnswerToATextOfTwentyThousandArabicCharactersFitsTheLimit() throws Exception {
        String json = "{\"text\": \"%s\"}".formatted("\\u0633".repeat(20_000));
        HttpResponse<String> answer = send("/api/texts", "application/json", BodyPublishers.ofString(json));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("text-too-long");
    }

    private HttpResponse<String> form(String body) throws IOException, InterruptedException {
        return send("/texts", "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .header("Idempotency-Key", "k")
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream endless(int bytes) {
        byte[] spaces = new byte[bytes];
        Arrays.fill(spaces, (byte) ' ');
        return new ByteArrayInputStream(spaces);
    }
}
