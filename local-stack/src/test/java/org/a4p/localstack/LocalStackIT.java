package org.a4p.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.a4p.localstack.mail.MailCatcher;
import org.junit.jupiter.api.Test;

/** What the launcher and the tests of the platform ask the local stack over HTTP. */
class LocalStackIT {

    private final RunningLocalStack stack = RunningLocalStack.shared();

    @Test
    void saysThatItIsReady() throws Exception {
        assertThat(get("/actuator/health/readiness", "*/*")).contains("UP");
    }

    @Test
    void saysWhereEachPartIsAndWhatItPromises() throws Exception {
        assertThat(get("/status", "text/plain").lines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("store", "broker", "mail", "sign-in");
        assertThat(get("/status", "*/*")).startsWith("{\"parts\":[").contains("survives the kill of the process");
    }

    @Test
    void listsCaughtMailByRecipient() throws Exception {
        send("reader+perf@a4p.example");
        send("other@a4p.example");

        assertThat(get("/mail?to=reader+perf@a4p.example", "*/*"))
                .contains("\"subject\":\"reader+perf@a4p.example\"")
                .doesNotContain("other@");
        assertThat(get("/mail", "text/plain")).contains("other@a4p.example");
        String file = get("/mail?to=other@a4p.example", "*/*").replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
        assertThat(get("/mail/" + file, "*/*")).startsWith("Delivered-To: other@a4p.example\r\n");
    }

    @Test
    void answersNobodyWhoCallsItByAnotherName() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), stack.port());
                OutputStream ask = socket.getOutputStream();
                InputStream answer = socket.getInputStream()) {
            ask.write("GET /mail HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(answer.readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400");
        }
    }

    private String get(String path, String accept) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create(stack.address() + path);
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .header("Accept", accept)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    /** The least a mail needs, spoken by hand, as the launcher's users may do with netcat. */
    private void send(String recipient) throws IOException {
        int port = stack.context().getBean(MailCatcher.class).port();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream ask = socket.getOutputStream();
                InputStream answer = socket.getInputStream()) {
            for (String line : new String[] {
                "HELO here",
                "MAIL FROM:<updates@a4p.example>",
                "RCPT TO:<" + recipient + ">",
                "DATA",
                "Subject: " + recipient + "\r\n\r\nText\r\n.",
                "QUIT"
            }) {
                assertThat(answer.read()).isGreaterThan(0);
                ask.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            answer.readAllBytes();
        }
    }
}
