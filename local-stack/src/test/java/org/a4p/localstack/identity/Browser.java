package org.a4p.localstack.identity;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.localstack.RunningLocalStack;

/** A person's browser with its cookies, and behind it the gateway, which is the client people sign in through. */
final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI identity;
    final ProofKey proof = ProofKey.random();

    Browser(RunningLocalStack stack) {
        this.identity = stack.address();
    }

    HttpResponse<String> authorize(Map<String, String> changes) {
        Map<String, String> request = new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", "a4p-gateway",
                "scope", "openid profile",
                "state", "as-sent",
                "redirect_uri", RunningLocalStack.GATEWAY + "/login/oauth2/code/a4p",
                "code_challenge", proof.challenge(),
                "code_challenge_method", "S256"));
        request.putAll(changes);
        request.values().removeIf(String::isEmpty);
        return get("/oauth2/authorize?" + query(request));
    }

    /** Fills in the form that waits, and answers where it leads. */
    HttpResponse<String> signIn(String officer, String password) {
        return submit(get("/sign-in").body(), officer, password);
    }

    HttpResponse<String> submit(String form, String officer, String password) {
        Matcher token = FORM_TOKEN.matcher(form);
        if (!token.find()) {
            throw new AssertionError("no form in " + form);
        }
        return send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        query(Map.of("username", officer, "password", password, "_csrf", token.group(1))))));
    }

    /** What the gateway sends to the token endpoint, with its secret. */
    HttpResponse<String> token(Map<String, String> grant) {
        String secret = Base64.getEncoder()
                .encodeToString("a4p-gateway:demonstration-only".getBytes(StandardCharsets.US_ASCII));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(query(grant))));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    HttpResponse<String> get(URI address) {
        return get(address.toString().substring(identity.toString().length()));
    }

    static URI location(HttpResponse<?> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(identity + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
