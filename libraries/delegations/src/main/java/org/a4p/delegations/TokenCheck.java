package org.a4p.delegations;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Builds the check of a token: signature, type, issuer, audience, expiry, subject. */
final class TokenCheck {

    /** Public-key signatures only: a key everybody can fetch must never verify a shared-secret signature. */
    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256);

    private TokenCheck() {}

    /** The issuer is first asked for its keys when the first token comes, so that a service starts without it. */
    static JwtDecoder decoder(IdentitySettings identity, String audience) {
        SupplierJwtDecoder decoder = new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder withKeys = keys(identity);
            withKeys.setJwtValidator(rules(identity.issuer(), audience));
            return withKeys;
        });
        return token -> decode(token, decoder);
    }

    /** An issuer that does not answer is a fault of the moment, which Spring Security knows as a plain JwtException. */
    private static Jwt decode(String token, JwtDecoder decoder) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException unreachable) {
            throw new JwtException("the issuer did not answer", unreachable);
        }
    }

    private static NimbusJwtDecoder keys(IdentitySettings identity) {
        String keys = identity.jwkSetUri();
        NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder = keys == null
                ? NimbusJwtDecoder.withIssuerLocation(identity.issuer())
                : NimbusJwtDecoder.withJwkSetUri(keys);
        return builder.jwsAlgorithms(accepted -> {
                    accepted.clear();
                    accepted.addAll(ALGORITHMS);
                })
                .validateType(false)
                .build();
    }

    private static OAuth2TokenValidator<Jwt> rules(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                type(),
                new JwtTimestampValidator(),
                new JwtClaimValidator<>("exp", expiry -> expiry != null),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank())));
    }

    private static JwtTypeValidator type() {
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return type;
    }
}
