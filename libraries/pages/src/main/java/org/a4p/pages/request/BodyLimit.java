package org.a4p.pages.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops a request that sends too much: at once where it says so itself, else when the limit is passed. */
final class BodyLimit extends OncePerRequestFilter {

    private final BodyLimits limits;
    private final Problems problems;

    BodyLimit(BodyLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Failure> refusal = limits.refusal(request);
        if (refusal.isPresent()) {
            problems.answer(refusal.get(), request, response);
        } else {
            chain.doFilter(new Limited(request, limits.of(request)), response);
        }
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
