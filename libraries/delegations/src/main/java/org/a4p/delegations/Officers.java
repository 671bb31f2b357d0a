package org.a4p.delegations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Finds the officer behind the token of the request at hand. */
public final class Officers {

    private final Delegations delegations;

    Officers(Delegations delegations) {
        this.delegations = delegations;
    }

    /** The officer, or nothing when nobody is signed in. */
    public Optional<Officer> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.of(of(token))
                : Optional.empty();
    }

    /** @throws UnknownDelegation if the token names no delegation of the directory */
    Officer of(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "TokenCheck lets no token without a subject pass");
        String name = token.getClaimAsString("name");
        return new Officer(subject, name == null ? subject : name, delegation(token), roles(token));
    }

    private Delegation delegation(Jwt token) {
        String code = token.getClaimAsString("delegation");
        return Optional.ofNullable(code)
                .filter(DelegationCode::isWellFormed)
                .map(DelegationCode::new)
                .flatMap(delegations::find)
                .orElseThrow(() -> new UnknownDelegation(code == null ? "" : code));
    }

    private static Set<Role> roles(Jwt token) {
        List<String> claims = token.getClaimAsStringList("roles");
        return claims == null
                ? Set.of()
                : claims.stream()
                        .flatMap(claim -> Role.ofClaim(claim).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
