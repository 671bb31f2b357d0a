package org.a4p.pages.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.a4p.pages.problem.BodyTooLarge;
import org.a4p.pages.problem.Problems;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Stops a request that sends too much: at once where it says so itself, else when the limit is passed. */
final class BodyLimit extends OncePerRequestFilter {

    private final LargerBody ordinary;
    private final Map<PathPattern, LargerBody> larger = new LinkedHashMap<>();
    private final Problems problems;

    BodyLimit(DataSize maximum, List<LargerBody> larger, Problems problems) {
        this.ordinary = new LargerBody("/**", "", maximum, BodyTooLarge::new);
        larger.forEach(body -> this.larger.put(PathPatternParser.defaultInstance.parse(body.path()), body));
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LargerBody limit = limit(request);
        if (request.getContentLengthLong() > limit.maximum().toBytes()
                || (limit.equals(ordinary) && isUncountedForm(request))) {
            problems.answer(limit.refusal().get(), request, response);
        } else {
            chain.doFilter(new Limited(request, limit), response);
        }
    }

    private LargerBody limit(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return larger.entrySet().stream()
                .filter(entry -> entry.getKey().matches(path))
                .map(Map.Entry::getValue)
                .filter(body -> contentType(request).startsWith(body.type()))
                .findFirst()
                .orElse(ordinary);
    }

    /** The parts of a form with files are read by the container, past our counting, and only its length tells how much. */
    private static boolean isUncountedForm(HttpServletRequest request) {
        return contentType(request).startsWith("multipart/") && request.getContentLengthLong() < 0;
    }

    private static String contentType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final LargerBody limit;

        Limited(HttpServletRequest request, LargerBody limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedInput(super.getInputStream(), limit);
        }
    }
}
