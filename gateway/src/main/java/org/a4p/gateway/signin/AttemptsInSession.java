package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.a4p.gateway.session.SessionAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** Remembers begun sign-ins in the browser's session, several side by side. */
final class AttemptsInSession implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final SessionAttribute<SignInAttempts> ATTEMPTS =
            new SessionAttribute<>("signInAttempts", SignInAttempts.class);

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return attempt(request).map(SignInAttempt::request).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun != null) {
            HttpSession session = request.getSession();
            session.setAttribute(ATTEMPTS.name(), attempts(session).and(SignInAttempt.of(begun)));
        }
    }

    /** An attempt is good for one way back only. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInAttempt> finished = attempt(request);
        finished.ifPresent(attempt -> {
            HttpSession session = request.getSession();
            session.setAttribute(ATTEMPTS.name(), attempts(session).without(attempt));
            request.setAttribute(SignInAttempt.RETURN_TO, attempt.returnTo());
        });
        return finished.map(SignInAttempt::request).orElse(null);
    }

    private static Optional<SignInAttempt> attempt(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        HttpSession session = request.getSession(false);
        return state == null || session == null
                ? Optional.empty()
                : attempts(session).withState(state);
    }

    private static SignInAttempts attempts(HttpSession session) {
        return session.getAttribute(ATTEMPTS.name()) instanceof SignInAttempts attempts
                ? attempts
                : SignInAttempts.none();
    }
}
