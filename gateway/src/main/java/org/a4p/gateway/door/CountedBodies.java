package org.a4p.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.a4p.gateway.route.RouteTable;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.problem.RequestRefused;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that nothing reads a body before it is passed on, and that none is larger than allowed, whatever it announces. */
final class CountedBodies extends OncePerRequestFilter {

    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final RouteTable table;

    CountedBodies(RouteTable table) {
        this.table = table;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && BROKEN_ENCODING.matcher(query).find()) {
            throw new Failure(FailureKind.MALFORMED, "malformed-address");
        }
        long allowed = table.largestBody(request.getRequestURI(), isFormWithFiles(request))
                .toBytes();
        if (request.getContentLengthLong() > allowed) {
            throw RequestRefused.bodyTooLarge();
        }
        chain.doFilter(new CountedRequest(request, allowed), response);
    }

    private static boolean isFormWithFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
