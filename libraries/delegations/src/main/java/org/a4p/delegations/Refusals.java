package org.a4p.delegations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.problem.NotSignedIn;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.problem.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Turns what Spring Security refuses into the platform's problems. */
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        Failure failure = switch (reason) {
            case AuthenticationServiceException ignored -> new Failure(FailureKind.UNAVAILABLE, "identity-unavailable");
            case OAuth2AuthenticationException ignored -> new TokenRefused();
            default -> new NotSignedIn();
        };
        challenge(failure, response);
        problems.answer(failure, request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        commence(request, response, reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.answer(RequestRefused.notAllowed(), request, response);
    }

    private static void challenge(Failure failure, HttpServletResponse response) {
        if (failure instanceof TokenRefused) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        } else if (failure instanceof NotSignedIn) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }
}
