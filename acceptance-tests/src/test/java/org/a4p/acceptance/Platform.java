package org.a4p.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as a script sees it: the gateway's API with a bearer token, and the mail catcher. */
record Platform(URI gateway, URI mailCatcher, Launcher launcher) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    /** A consumer that was killed holds its part of the topic for the 45 seconds of its session with the broker. */
    private static final Duration MAIL_PATIENCE = Duration.ofMinutes(2);

    private static final JsonMapper JSON = new JsonMapper();

    /** An answer with its status, headers and body. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    String token(String officer) {
        var outcome = launcher.run("token", officer);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(outcome.output());
        }
        return outcome.output().strip();
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String token, Map<String, ?> body) {
        return post(path, token, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String token, Map<String, ?> body, String idempotencyKey) {
        return send(json(path, body, idempotencyKey).header("Authorization", "Bearer " + token));
    }

    Answer postAnonymously(String path, Map<String, ?> body) {
        return send(json(path, body, UUID.randomUUID().toString()));
    }

    HttpRequest.Builder json(String path, Map<String, ?> body, String idempotencyKey) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    List<JsonNode> mailTo(String address) {
        var answer = send(HttpRequest.newBuilder(mailCatcher.resolve("/mail?to=" + address)));
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    /** The first mail to the address whose subject contains the words, once it has come. */
    JsonNode awaitMail(String address, String words) {
        return await().atMost(MAIL_PATIENCE)
                .until(
                        () -> mailTo(address).stream()
                                .filter(mail ->
                                        mail.path("subject").stringValue().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The first link in a mail whose address contains the words. */
    static String link(JsonNode mail, String words) {
        return StreamSupport.stream(mail.path("links").spliterator(), false)
                .map(JsonNode::stringValue)
                .filter(link -> link.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link with " + words + " in " + mail));
    }
}
