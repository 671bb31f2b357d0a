package org.a4p.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody at the door of a service: a browser or a program, with or without an officer's token.
 *
 * @param address of the service, such as {@code http://127.0.0.1:8081}
 * @param token a bearer token; empty for none
 */
public record Visitor(String address, String token) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts JSON under a key of its own. */
    public HttpResponse<String> post(String path, Map<String, ?> json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, Map<String, ?> json, String key) {
        return postWith(path, json, "Idempotency-Key", key);
    }

    /** Posts JSON with these headers, names and values in turn, and no others. */
    public HttpResponse<String> postWith(String path, Map<String, ?> json, String... headers) {
        return postRaw(path, JsonMapper.shared().writeValueAsBytes(json), "application/json", headers);
    }

    /** Posts JSON as a change of the version that this tag names. */
    public HttpResponse<String> post(String path, Map<String, ?> json, String version, String key) {
        return postWith(path, json, "Idempotency-Key", key, "If-Match", version);
    }

    /** Puts JSON in the place of the version that this tag names, under a key of its own. */
    public HttpResponse<String> put(String path, Map<String, ?> json, String version) {
        String key = UUID.randomUUID().toString();
        return send(request(path, "Idempotency-Key", key, "If-Match", version, "Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(json))));
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).HEAD());
    }

    public HttpResponse<String> postRaw(String path, byte[] body, String contentType, String... headers) {
        return send(request(path, headers).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Sends this body by this method with these headers, names and values in turn, and no others. */
    public HttpResponse<String> sendRaw(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    /** Sends a form as a browser does; a field with a collection of values is sent once for each. */
    public HttpResponse<String> submit(String path, Map<String, ?> fields) {
        String form = fields.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return postRaw(
                path,
                form.getBytes(StandardCharsets.US_ASCII),
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Accept-Language",
                "en");
    }

    /** Opens a stream and leaves it open. */
    public HttpResponse<InputStream> open(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofInputStream());
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.timeout(Duration.ofSeconds(60)), BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Stream<String> values(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString)
                : Stream.of(value.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
