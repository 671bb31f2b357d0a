package org.a4p.localstack.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in a token who the officer is and for whom they act; an access token is for every service, and only for them. */
record OfficerClaims(DemonstrationOfficers officers) implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final List<String> SERVICES = List.of("consultation", "commitment", "notification", "gateway");

    @Override
    public void customize(JwtEncodingContext token) {
        JwtClaimsSet.Builder claims = token.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            claims.audience(SERVICES);
        }
        Optional.<Authentication>ofNullable(token.getPrincipal())
                .flatMap(person -> officers.find(person.getName()))
                .ifPresent(officer -> claims.claim("name", officer.name())
                        .claim("delegation", officer.delegation())
                        .claim("roles", officer.roles()));
    }
}
