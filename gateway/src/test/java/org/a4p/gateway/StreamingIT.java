package org.a4p.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(150)
class StreamingIT {

    private static final String END = "end";

    private static TestGateway gateway;

    private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
    private final AtomicBoolean serviceNoticed = new AtomicBoolean();

    @BeforeAll
    static void start() {
        gateway = TestGateway.start("a4p.gateway.lines.answer=500ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void stream() {
        gateway.consultation.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (String event = toSend.take(); !event.equals(END); event = toSend.take()) {
                    body.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                    body.flush();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException browserLeft) {
                serviceNoticed.set(true);
            }
        });
    }

    @AfterEach
    void end() {
        toSend.add(END);
    }

    @Test
    void eachEventArrivesBeforeTheNextIsSent() throws IOException {
        try (Socket browser = open();
                BufferedReader lines = reader(browser)) {
            for (int number = 1; number <= 5; number++) {
                toSend.add("contribution " + number);
                assertThat(nextEvent(lines)).isEqualTo("data: contribution " + number);
            }
        }
    }

    @Test
    void aStreamMayBeSilentForLongerThanAPageMayTake() throws IOException {
        try (Socket browser = open();
                BufferedReader lines = reader(browser)) {
            toSend.add("first");
            nextEvent(lines);

            await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
            toSend.add("late");

            assertThat(nextEvent(lines)).isEqualTo("data: late");
        }
    }

    @Test
    void aStreamsHeadersAloneComeOnTheStreamsOwnLine() {
        gateway.consultation.answers(exchange -> {
            await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });

        HttpResponse<String> head = gateway.browser().send("/threads/perf-2/stream", HttpRequest.Builder::HEAD);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
    }

    @Test
    void theServiceLearnsThatTheBrowserLeft() throws IOException {
        try (Socket browser = open();
                BufferedReader lines = reader(browser)) {
            toSend.add("first");
            nextEvent(lines);
        }
        await().pollInterval(Duration.ofMillis(50)).until(() -> {
            toSend.add("to nobody");
            return serviceNoticed.get();
        });
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port);
        socket.getOutputStream()
                .write("GET /threads/perf-2/stream HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String nextEvent(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                return line;
            }
        }
        throw new AssertionError("the stream ended");
    }
}
