package org.a4p.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that nothing reads a body before it is passed on, and that none is larger than allowed, whatever it announces. */
final class UntouchedBodies extends OncePerRequestFilter {

    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final DataSize largest;

    UntouchedBodies(DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && BROKEN_ENCODING.matcher(query).find()) {
            throw new MalformedAddress();
        }
        if (request.getContentLengthLong() > largest.toBytes()) {
            throw new BodyTooLarge();
        }
        chain.doFilter(new UntouchedRequest(request, largest.toBytes()), response);
    }
}
