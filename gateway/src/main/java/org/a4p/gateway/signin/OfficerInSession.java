package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Puts the officer and the tokens into the session when a sign-in succeeds. The session holds neither the client's secret nor any
 * framework's own objects, so an upgrade signs nobody out.
 */
final class OfficerInSession implements OAuth2AuthorizedClientRepository {

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SignedIn.ATTRIBUTE.name()))
                .map(SignedIn.class::cast);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!(principal.getPrincipal() instanceof OidcUser officer)) {
            throw new IllegalArgumentException("the provider gave no identity token");
        }
        SignedIn signedIn =
                SignedIn.of(client, officer.getName(), officer.getIdToken().getTokenValue());
        request.getSession().setAttribute(SignedIn.ATTRIBUTE.name(), signedIn);
    }

    /** Tokens are used through {@link OfficerTokens}, which also renews them. */
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Spring Security's
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        Optional.ofNullable(request.getSession(false))
                .ifPresent(session -> session.removeAttribute(SignedIn.ATTRIBUTE.name()));
    }
}
