package org.a4p.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An OpenID issuer on a free port, with keys of its own: good tokens for tests, and each kind of token a service must
 * refuse.
 */
public final class TestIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key = newKey();

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    /** Starts to serve the discovery document and the public keys. */
    public static TestIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(server);
            server.createContext("/.well-known/openid-configuration", ask -> reply(ask, issuer.discovery()));
            server.createContext("/keys", ask -> reply(ask, issuer.keys()));
            server.start();
            return issuer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String jwkSetUri() {
        return issuer() + "/keys";
    }

    /** A good token, for five minutes. */
    public String token(String subject, String name, String delegation, String audience, String... roles) {
        return mint(claims -> claims, subject, name, delegation, audience, roles);
    }

    /** Good ten minutes ago. */
    public String expiredToken(String subject, String name, String delegation, String audience, String... roles) {
        return mint(TokenClaims::expired, subject, name, delegation, audience, roles);
    }

    /** Good for another service only. */
    public String foreignAudienceToken(String subject, String name, String delegation, String... roles) {
        return token(subject, name, delegation, "another-service", roles);
    }

    /** Like an identity token that strayed: no audience at all. */
    public String noAudienceToken(String subject, String name, String delegation, String... roles) {
        return mint(TokenClaims::withoutAudience, subject, name, delegation, "", roles);
    }

    /** Signed with the right key, yet it says that somebody else issued it. */
    public String foreignIssuerToken(String subject, String name, String delegation, String audience, String... roles) {
        return mint(claims -> claims.issuedBy("https://elsewhere.example"), subject, name, delegation, audience, roles);
    }

    /** Says the right issuer, yet is signed with a key that issuer never had. */
    public String foreignKeyToken(String subject, String name, String delegation, String audience, String... roles) {
        return Signatures.rs256(claims(subject, name, delegation, audience, roles), newKey());
    }

    /** Not signed at all ({@code alg: none}). */
    public String unsignedToken(String subject, String name, String delegation, String audience, String... roles) {
        return Signatures.none(claims(subject, name, delegation, audience, roles));
    }

    /** Signed with HS256, the public key taken for the shared secret. */
    public String publicKeyAsSecretToken(
            String subject, String name, String delegation, String audience, String... roles) {
        return Signatures.publicKeyAsSecret(claims(subject, name, delegation, audience, roles), key);
    }

    /** A good token whose subject was changed after signing. */
    public String alteredSubjectToken(
            String otherSubject, String name, String delegation, String audience, String... roles) {
        String good = token("sen-delegate", name, delegation, audience, roles);
        String other = token(otherSubject, name, delegation, audience, roles);
        return Signatures.swapPayload(good, other);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String mint(
            UnaryOperator<TokenClaims> change,
            String subject,
            String name,
            String delegation,
            String audience,
            String... roles) {
        return Signatures.rs256(change.apply(claims(subject, name, delegation, audience, roles)), key);
    }

    private TokenClaims claims(String subject, String name, String delegation, String audience, String... roles) {
        return new TokenClaims(issuer(), List.of(audience), Instant.now(), subject, name, delegation, List.of(roles));
    }

    private String discovery() {
        return """
                {"issuer":"%s","jwks_uri":"%s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer(), jwkSetUri());
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void reply(HttpExchange ask, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (ask) {
            ask.getResponseHeaders().set("Content-Type", "application/json");
            ask.sendResponseHeaders(200, bytes.length);
            ask.getResponseBody().write(bytes);
        }
    }
}
