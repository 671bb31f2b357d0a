package org.a4p.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What a token says, before it is signed. */
record TokenClaims(
        String issuer,
        List<String> audience,
        Instant issuedAt,
        String subject,
        String name,
        String delegation,
        List<String> roles) {

    private static final Duration LIFE = Duration.ofMinutes(5);

    TokenClaims expired() {
        return new TokenClaims(
                issuer, audience, issuedAt.minus(LIFE.multipliedBy(3)), subject, name, delegation, roles);
    }

    TokenClaims withoutAudience() {
        return new TokenClaims(issuer, List.of(), issuedAt, subject, name, delegation, roles);
    }

    TokenClaims issuedBy(String other) {
        return new TokenClaims(other, audience, issuedAt, subject, name, delegation, roles);
    }

    JWTClaimsSet toSign() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(issuedAt.plus(LIFE)))
                .claim("name", name)
                .claim("delegation", delegation)
                .claim("roles", roles);
        return audience.isEmpty() ? claims.build() : claims.audience(audience).build();
    }
}
