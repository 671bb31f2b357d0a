package org.a4p.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps cookies for one address, also secure ones over plain loopback as browsers do, and follows no redirect unasked. */
final class TestBrowser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    TestBrowser(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request.header("Accept", "text/html,*/*;q=0.8"));
    }

    /** Sends a form as one of our own pages does. */
    HttpResponse<String> post(String path, String form) {
        return send(
                path,
                request -> request.header("Accept", "text/html,*/*;q=0.8")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Walks the whole way over the provider and back; returns the last redirect of ours. */
    HttpResponse<String> signIn(String returnTo) {
        HttpResponse<String> toProvider = get("/sign-in?return=" + returnTo);
        HttpResponse<String> fromProvider = go(location(toProvider));
        return go(location(fromProvider));
    }

    HttpResponse<String> go(String anywhere) {
        return send(anywhere, request -> request);
    }

    HttpResponse<String> send(String pathOrAddress, UnaryOperator<HttpRequest.Builder> made) {
        boolean ours = pathOrAddress.startsWith("/") || pathOrAddress.startsWith(address + "/");
        URI uri = URI.create(pathOrAddress.startsWith("/") ? address + pathOrAddress : pathOrAddress);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (ours && !cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = HTTP.send(made.apply(request).build(), BodyHandlers.ofString());
            if (ours) {
                response.headers().allValues("Set-Cookie").forEach(this::keep);
            }
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String location(HttpResponse<?> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + redirect.statusCode() + redirect.body()));
    }

    @Nullable
    String cookie(String name) {
        return cookies.get(name);
    }

    void cookie(String name, String value) {
        cookies.put(name, value);
    }

    private void keep(String header) {
        String[] nameAndValue = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(nameAndValue[0]);
        } else {
            cookies.put(nameAndValue[0], nameAndValue[1]);
        }
    }
}
