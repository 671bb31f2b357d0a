package org.a4p.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.a4p.gateway.route.Access;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.session.SessionCookie;
import org.a4p.gateway.signin.BearerToken;
import org.a4p.gateway.signin.PublicAddress;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page makes a browser send. No form carries a token: every browser says itself where a request comes
 * from, and a page cannot make it lie. See decision record 0009.
 */
final class SameOriginOnly extends OncePerRequestFilter {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_PAGE_OR_READER = Set.of("same-origin", "none");

    private final PublicAddress address;
    private final RouteTable table;

    SameOriginOnly(PublicAddress address, RouteTable table) {
        this.address = address;
        this.table = table;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!CHANGE_NOTHING.contains(request.getMethod()) && !isProgram(request) && !isOwn(request)) {
            throw new Failure(FailureKind.FORBIDDEN, "foreign-origin");
        }
        chain.doFilter(request, response);
    }

    /** Whatever sends no cookie of ours borrows nobody's authority. */
    private boolean isProgram(HttpServletRequest request) {
        if (SessionCookie.isIn(request)) {
            return false;
        }
        return isOneClick(request)
                || BearerToken.of(request).isPresent()
                || (request.getRequestURI().startsWith("/api/") && !isBrowser(request));
    }

    private boolean isOneClick(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && table.find(request.getRequestURI())
                        .filter(route -> route.access() == Access.ONE_CLICK)
                        .isPresent();
    }

    private static boolean isBrowser(HttpServletRequest request) {
        return Stream.of("Sec-Fetch-Site", HttpHeaders.ORIGIN, HttpHeaders.REFERER)
                .anyMatch(name -> request.getHeader(name) != null);
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_PAGE_OR_READER.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return isOurs(origin != null ? origin : request.getHeader(HttpHeaders.REFERER));
    }

    private boolean isOurs(@Nullable String page) {
        return page != null && address.isOriginOf(page);
    }
}
