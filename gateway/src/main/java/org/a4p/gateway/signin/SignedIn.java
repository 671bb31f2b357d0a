package org.a4p.gateway.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.a4p.gateway.session.SessionAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * An officer's sign-in as the session keeps it: the tokens, and the name to show.
 *
 * @param refreshToken null if the provider gives none
 * @param idToken only to end the provider's session with
 */
public record SignedIn(
        String subject,
        String person,
        String delegation,
        String accessToken,
        Instant accessTokenEnds,
        @Nullable String refreshToken,
        String idToken) {

    static final SessionAttribute<SignedIn> ATTRIBUTE = new SessionAttribute<>("signedIn", SignedIn.class);

    static SignedIn of(OAuth2AuthorizedClient client, String subject, String idToken) {
        OAuth2AccessToken access = client.getAccessToken();
        JWTClaimsSet claims = claims(access.getTokenValue());
        return new SignedIn(
                subject,
                text(claims, "name", subject),
                text(claims, "delegation", ""),
                access.getTokenValue(),
                ends(access),
                value(client.getRefreshToken()),
                idToken);
    }

    /** A provider that gives no new refresh token means the old one to stay good. */
    SignedIn refreshed(OAuth2AccessTokenResponse response) {
        OAuth2AccessToken access = response.getAccessToken();
        String next = Optional.ofNullable(value(response.getRefreshToken())).orElse(refreshToken);
        return new SignedIn(subject, person, delegation, access.getTokenValue(), ends(access), next, idToken);
    }

    boolean endsBefore(Instant moment) {
        return accessTokenEnds.isBefore(moment);
    }

    /** Tokens stay out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + subject + "]";
    }

    private static Instant ends(OAuth2AccessToken access) {
        return Objects.requireNonNull(access.getExpiresAt(), "an access token without an end");
    }

    private static @Nullable String value(@Nullable OAuth2RefreshToken token) {
        return token == null ? null : token.getTokenValue();
    }

    /** Only to show; the services check what they act on. */
    private static JWTClaimsSet claims(String accessToken) {
        try {
            return JWTParser.parse(accessToken).getJWTClaimsSet();
        } catch (ParseException opaque) {
            return new JWTClaimsSet.Builder().build();
        }
    }

    private static String text(JWTClaimsSet claims, String name, String otherwise) {
        return claims.getClaim(name) instanceof String value ? value : otherwise;
    }
}
