package org.a4p.pages.zone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a time zone chosen by {@code ?tz=}; an empty one is forgotten, what is no zone changes nothing. */
final class ZoneFilter extends OncePerRequestFilter {

    private static final Duration ONE_YEAR = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReaderZone.asked(request).ifPresent(asked -> remember(asked, request, response));
        chain.doFilter(request, response);
    }

    private static void remember(String asked, HttpServletRequest request, HttpServletResponse response) {
        Optional<ZoneId> zone = ZoneNames.zone(asked);
        if (zone.isPresent() || asked.isEmpty()) {
            ResponseCookie cookie = ResponseCookie.from(
                            ReaderZone.COOKIE, zone.map(ZoneId::getId).orElse(""))
                    .path("/")
                    .maxAge(zone.isPresent() ? ONE_YEAR : Duration.ZERO)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
