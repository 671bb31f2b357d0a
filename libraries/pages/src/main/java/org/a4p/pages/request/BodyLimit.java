package org.a4p.pages.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.a4p.pages.problem.BodyTooLarge;
import org.a4p.pages.problem.Problems;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops a request that sends too much: at once where it says so itself, else when the limit is passed. */
final class BodyLimit extends OncePerRequestFilter {

    private final long maximum;
    private final Problems problems;

    BodyLimit(DataSize maximum, Problems problems) {
        this.maximum = maximum.toBytes();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > maximum) {
            problems.answer(new BodyTooLarge(), request, response);
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedInput(super.getInputStream(), maximum);
        }
    }
}
