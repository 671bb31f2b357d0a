package org.a4p.pages.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Catches whatever a controller did not handle itself. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 10)
final class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (exception instanceof IOException && response.isCommitted()) {
            return; // the line broke while an answer was on its way: nobody is left to tell
        }
        if (exception instanceof ErrorResponse standard) {
            standard.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.setHeader(HttpHeaders.CONTENT_TYPE, null);
        }
        problems.answer(exception, request, response);
    }

    /** The reader closed the page: there is nobody left to tell. */
    @ExceptionHandler
    void readerLeft(AsyncRequestNotUsableException gone, HttpServletResponse response) {}
}
