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
    private final DataSize largestText;

    /** @param largestText for a whole declaration */
    UntouchedBodies(DataSize largest, DataSize largestText) {
        this.largest = largest;
        this.largestText = largestText;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && BROKEN_ENCODING.matcher(query).find()) {
            throw new MalformedAddress();
        }
        long allowed = allowed(request.getRequestURI());
        if (request.getContentLengthLong() > allowed) {
            throw new BodyTooLarge();
        }
        chain.doFilter(new UntouchedRequest(request, allowed), response);
    }

    private long allowed(String path) {
        boolean text = path.startsWith("/declarations/") || path.startsWith("/api/declarations/");
        return (text ? largestText : largest).toBytes();
    }
}
