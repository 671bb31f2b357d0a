package org.a4p.pages.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language chosen by {@code ?lang=} and tells caches what the language of an answer depends on. */
final class LanguageFilter extends OncePerRequestFilter {

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Assets.isAsset(request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            ReaderLanguage.asked(request).ifPresent(chosen -> remember(chosen, request, response));
        }
        chain.doFilter(request, response);
    }

    private static void remember(Language chosen, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(ReaderLanguage.COOKIE, chosen.code())
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Assets are the same in every language. */
    private static final class Assets {

        static boolean isAsset(HttpServletRequest request) {
            String path = request.getRequestURI();
            return path.startsWith("/assets/") || path.startsWith("/webjars/");
        }
    }
}
