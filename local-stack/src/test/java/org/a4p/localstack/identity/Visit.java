package org.a4p.localstack.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A completed sign-in through the gateway: the three tokens it got. */
record Visit(String accessToken, String idToken, String refreshToken) {

    /** Unless told otherwise it gives up after half a second. */
    private static final DefaultResourceRetriever PATIENT = new DefaultResourceRetriever(60_000, 60_000);

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    static Visit of(Browser browser, String officer) {
        browser.authorize(Map.of());
        URI back = Browser.location(browser.signIn(officer, "demonstration"));
        URI code = Browser.location(browser.get(back));
        return from(browser.token(Map.of(
                        "grant_type", "authorization_code",
                        "code", first(CODE, code.toString()),
                        "redirect_uri", code.resolve("/login/oauth2/code/a4p").toString(),
                        "code_verifier", browser.proof.verifier()))
                .body());
    }

    static Visit from(String tokens) {
        return new Visit(field("access_token", tokens), field("id_token", tokens), field("refresh_token", tokens));
    }

    /** The claims, once the signature is checked against the keys served now. */
    static JWTClaimsSet claims(String token, URI issuer) throws Exception {
        DefaultJWTProcessor<SecurityContext> check = new DefaultJWTProcessor<>();
        check.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                JWKSourceBuilder.create(issuer.resolve("/oauth2/jwks").toURL(), PATIENT)
                        .build()));
        return check.process(token, null);
    }

    private static String field(String name, String json) {
        return first(Pattern.compile("\"" + name + "\":\"([^\"]+)\""), json);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern + " in " + text));
    }
}
