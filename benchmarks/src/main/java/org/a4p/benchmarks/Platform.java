package org.a4p.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running platform as a script sees it: the gateway's API, the mail catcher, and tokens from the launcher. */
final class Platform {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = new JsonMapper();
    private final URI gateway;
    private final URI mailCatcher;

    Platform(URI gateway, URI mailCatcher) {
        this.gateway = gateway;
        this.mailCatcher = mailCatcher;
    }

    /** A bearer token for a demonstration officer, from {@code ./a4p token}. */
    String token(String officer) throws IOException, InterruptedException {
        var process = new ProcessBuilder("./a4p", "token", officer)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || token.isEmpty()) {
            throw new IllegalStateException("no token for " + officer);
        }
        return token;
    }

    JsonNode post(String path, String token, Map<String, ?> body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return read(http.send(request.build(), BodyHandlers.ofString()));
    }

    /** What anybody gets at this path. */
    String get(String path) throws IOException, InterruptedException {
        return get(path, LIMIT);
    }

    String get(String path, Duration limit) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(limit).build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** What any program gets at this path. */
    JsonNode getJson(String path) throws IOException, InterruptedException {
        return json.readTree(get(path));
    }

    JsonNode caughtMail(String recipient) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(mailCatcher.resolve("/mail?to=" + recipient))
                .timeout(LIMIT)
                .build();
        return read(http.send(request, BodyHandlers.ofString()));
    }

    /** Presses the button on the page a confirmation link opens. */
    void confirm(URI link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(link)
                .timeout(LIMIT)
                .header("Origin", gateway.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody())
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException("confirmation answered " + response.statusCode());
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }
}
