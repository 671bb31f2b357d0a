package org.a4p.gateway.signin;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What must be remembered between sending a browser to the provider and its coming back.
 *
 * @param state ties the way back to the way there
 * @param nonce ties the identity token to this attempt
 * @param codeVerifier proves that who redeems the code is who asked for it
 * @param authorizationUri of the provider
 * @param clientId ours
 * @param redirectUri ours
 * @param returnTo where the reader wants to go
 */
public record SignInAttempt(
        String state,
        String nonce,
        String codeVerifier,
        String authorizationUri,
        String clientId,
        String redirectUri,
        String returnTo) {

    static final String RETURN_TO = "returnTo";

    static SignInAttempt of(OAuth2AuthorizationRequest request) {
        return new SignInAttempt(
                Objects.requireNonNull(request.getState()),
                attribute(request, OidcParameterNames.NONCE),
                attribute(request, PkceParameterNames.CODE_VERIFIER),
                request.getAuthorizationUri(),
                request.getClientId(),
                Objects.requireNonNull(request.getRedirectUri()),
                attribute(request, RETURN_TO));
    }

    OAuth2AuthorizationRequest request() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .scope("openid", "profile")
                .state(state)
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        Provider.ID,
                        OidcParameterNames.NONCE,
                        nonce,
                        PkceParameterNames.CODE_VERIFIER,
                        codeVerifier,
                        RETURN_TO,
                        returnTo))
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.getAttribute(name), name);
    }
}
