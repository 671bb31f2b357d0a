package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** {@code GET /sign-in?return=<path>} begins a sign-in; after it the reader is back at that path. */
@Component
class SignIn implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/sign-in";

    private final OAuth2AuthorizationRequestResolver protocol;

    SignIn(Provider provider) {
        this.protocol = new DefaultOAuth2AuthorizationRequestResolver(provider, "/login/authorize");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean asked =
                request.getMethod().equals("GET") && request.getRequestURI().equals(PATH);
        return asked ? resolve(request, Provider.ID) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        OAuth2AuthorizationRequest begun = protocol.resolve(request, registrationId);
        if (begun == null) {
            return null;
        }
        ReturnPath back = ReturnPath.of(request.getParameter("return"));
        return OAuth2AuthorizationRequest.from(begun)
                .attributes(attributes -> attributes.put(SignInAttempt.RETURN_TO, back.value()))
                .build();
    }
}
