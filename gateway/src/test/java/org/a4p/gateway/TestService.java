package org.a4p.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.a4p.localstack.FreePort;

/** A service behind the gateway that remembers every request it gets and answers as the test says. */
final class TestService implements AutoCloseable {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile HttpHandler answering = exchange -> reply(exchange, 200, "text/plain", "well");

    private TestService(HttpServer server) {
        this.server = server;
    }

    /** On a port that nobody else is given while the service is down. */
    static TestService start() {
        return startOn(FreePort.find());
    }

    static TestService startOn(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TestService service = new TestService(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", service::handle);
            server.start();
            return service;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    TestService answers(HttpHandler handler) {
        answering = handler;
        return this;
    }

    TestService answers(int status, String type, String body) {
        return answers(exchange -> reply(exchange, status, type, body));
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    Received last() {
        return received.getLast();
    }

    void forget() {
        received.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Begins an answer of unknown length. */
    static void startReply(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
    }

    private void handle(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1)));
        answering.handle(exchange);
    }

    /** @param latin the body, one character for each byte */
    record Received(String method, String uri, Headers headers, String latin) {

        byte[] body() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }

        String header(String name) {
            return String.join("|", headers.getOrDefault(name, List.of()));
        }

        String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }
    }
}
