package org.a4p.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.a4p.pages.problem.Failure;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what fails outside of any route: at the door itself, in the session, in signing in. */
final class FailureAnswers extends OncePerRequestFilter {

    private final Answers answers;

    FailureAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            if (response.isCommitted()) {
                // Half an answer is out: the container cuts the connection, so that nobody takes it for a whole one.
                throw failed;
            }
            answer(cause(failed), request, response);
        }
    }

    private void answer(Exception failed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            answers.answer(failed, request, response);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static Exception cause(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure failure) {
                return failure;
            }
        }
        return failed;
    }
}
