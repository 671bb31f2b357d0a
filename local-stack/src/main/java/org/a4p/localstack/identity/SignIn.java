package org.a4p.localstack.identity;

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
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs an officer in as a browser would, through the form, with authorization code and PKCE; needs no Spring. */
public final class SignIn {

    static final String CLIENT = "a4p-scripts";
    static final String REDIRECT_PATH = "/token/code";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final URI issuer;
    private final ProofKey proof = ProofKey.random();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(LIMIT)
            .build();

    private SignIn(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * A bearer token for the officer, good for five minutes.
     *
     * @throws SignInFailed when nobody answers at the issuer, or it does not let the officer in
     */
    public static String token(URI issuer, String officer) {
        return token(issuer, officer, DemonstrationOfficer.PASSWORD);
    }

    static String token(URI issuer, String officer, String password) {
        SignIn signIn = new SignIn(issuer);
        try (signIn.browser) {
            return signIn.token(officer, password);
        } catch (IOException cause) {
            throw new SignInFailed("Nobody answers at " + issuer + ". Is the local stack running?", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new SignInFailed("Interrupted while signing in", cause);
        }
    }

    private String token(String officer, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = followed(get(issuer.resolve("/oauth2/authorize?" + query(authorization()))));
        Map<String, String> filledIn = Map.of(
                "username", officer,
                "password", password,
                "_csrf", found(FORM_TOKEN, form.body(), "There is no sign-in form at " + issuer));
        HttpResponse<String> after = followed(post(form.uri().resolve("/sign-in"), filledIn));
        String code = found(CODE, address(after), "There is no officer called " + officer + " with that password");
        HttpResponse<String> tokens = post(issuer.resolve("/oauth2/token"), exchange(code));
        return found(ACCESS_TOKEN, tokens.body(), "The code was not taken for a token: " + tokens.body());
    }

    private Map<String, String> authorization() {
        return new TreeMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                CLIENT,
                "scope",
                "openid profile",
                "redirect_uri",
                redirect(),
                "code_challenge",
                proof.challenge(),
                "code_challenge_method",
                "S256"));
    }

    private Map<String, String> exchange(String code) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                CLIENT,
                "code",
                code,
                "redirect_uri",
                redirect(),
                "code_verifier",
                proof.verifier());
    }

    private String redirect() {
        return issuer.resolve(REDIRECT_PATH).toString();
    }

    /** Follows redirects as far as the one back to us, which nobody serves: its address carries the code. */
    private HttpResponse<String> followed(HttpResponse<String> response) throws IOException, InterruptedException {
        HttpResponse<String> last = response;
        while (!address(last).equals(last.uri().toString()) && !address(last).startsWith(redirect())) {
            last = get(URI.create(address(last)));
        }
        return last;
    }

    /** Where the response leads, or its own address when it leads nowhere. */
    private static String address(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> response.uri().resolve(location))
                .orElse(response.uri())
                .toString();
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(query(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            throw new SignInFailed(otherwise);
        }
        return match.group(1);
    }
}
