package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Which officer a request comes from, by its session or by a bearer token that proves genuine. Only to share the gateway out
 * fairly: what an officer may do is decided by the services, which check the token again.
 */
@Component
public class CurrentOfficer {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentOfficer.class);

    private final Provider provider;
    private volatile @Nullable JwtDecoder decoder;

    CurrentOfficer(Provider provider) {
        this.provider = provider;
    }

    /** The officer's subject; empty for anybody, for a token that does not hold, and while the provider cannot be asked. */
    public Optional<String> subject(HttpServletRequest request) {
        Optional<String> bearer = BearerToken.of(request);
        return bearer.isPresent()
                ? bearer.flatMap(this::verified)
                : OfficerInSession.of(request).map(SignedIn::subject);
    }

    private Optional<String> verified(String token) {
        try {
            return Optional.ofNullable(decoder().decode(token).getSubject());
        } catch (JwtException | SignInUnavailable unproven) {
            LOG.debug("A bearer token proves nothing here", unproven);
            return Optional.empty();
        }
    }

    private JwtDecoder decoder() {
        JwtDecoder present = decoder;
        if (present != null) {
            return present;
        }
        ClientRegistration.ProviderDetails details = provider.registration().getProviderDetails();
        NimbusJwtDecoder made = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(details.getJwkSetUri()))
                .build();
        made.setJwtValidator(JwtValidators.createDefaultWithIssuer(Objects.requireNonNull(details.getIssuerUri())));
        decoder = made;
        return made;
    }
}
