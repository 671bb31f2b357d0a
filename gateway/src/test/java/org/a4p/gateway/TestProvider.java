package org.a4p.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OpenID provider that signs everybody in as the same officer, and accepts each code and refresh token once. */
final class TestProvider implements AutoCloseable {

    final AtomicInteger refreshes = new AtomicInteger();
    volatile int accessTokenSeconds = 300;
    volatile boolean refusesToRefresh;

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> refreshTokens = new ConcurrentHashMap<>();
    private final RSAKey key = newKey();
    private final TestService server = TestService.start().answers(this::answer);

    static TestProvider start() {
        return new TestProvider();
    }

    String issuer() {
        return server.address();
    }

    void recover() {
        server.answers(this::answer);
    }

    TestService server() {
        return server;
    }

    String accessToken(String subject, int seconds) {
        return signed(Map.of(
                "iss",
                issuer(),
                "sub",
                subject,
                "aud",
                List.of("gateway"),
                "name",
                "Awa Illustrative",
                "delegation",
                "SEN",
                "jti",
                UUID.randomUUID().toString(),
                "exp",
                now() + seconds));
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, 200, description());
            case "/keys" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "/authorize" -> authorize(exchange);
            case "/token" -> token(exchange);
            default -> TestService.reply(exchange, 404, "text/plain", "nothing");
        }
    }

    private String description() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "end_session_endpoint":"%1$s/end","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(server.last().text());
        if ("authorization_code".equals(asked.get("grant_type"))) {
            Map<String, String> begun = codes.getOrDefault(asked.getOrDefault("code", ""), Map.of());
            codes.remove(asked.getOrDefault("code", ""));
            boolean proven = sha256(asked.getOrDefault("code_verifier", "")).equals(begun.get("code_challenge"));
            answer(exchange, proven, begun.getOrDefault("nonce", ""));
        } else {
            refreshes.incrementAndGet();
            boolean known = refreshTokens.remove(asked.getOrDefault("refresh_token", "")) != null;
            answer(exchange, known && !refusesToRefresh, "");
        }
    }

    private void answer(HttpExchange exchange, boolean good, String nonce) throws IOException {
        json(exchange, good ? 200 : 400, good ? tokens(nonce) : "{\"error\":\"invalid_grant\"}");
    }

    private String tokens(String nonce) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, true);
        String id = signed(Map.of(
                "iss",
                issuer(),
                "sub",
                "sen-delegate",
                "aud",
                List.of("a4p-gateway"),
                "nonce",
                nonce,
                "iat",
                now(),
                "exp",
                now() + 300));
        return """
                {"token_type":"Bearer","expires_in":%d,"access_token":"%s","refresh_token":"%s","id_token":"%s"}""".formatted(accessTokenSeconds, accessToken("sen-delegate", accessTokenSeconds), refresh, id);
    }

    private String signed(Map<String, Object> claims) {
        try {
            JWSObject jwt = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), new Payload(claims));
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static Map<String, String> parameters(String query) {
        return UriComponentsBuilder.fromUriString(
                        "?" + query.replace("%2F", "/").replace("%3A", ":"))
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    private static String sha256(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        TestService.reply(exchange, status, "application/json", body);
    }
}
