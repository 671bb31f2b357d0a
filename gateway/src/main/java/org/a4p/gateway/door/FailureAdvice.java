package org.a4p.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.a4p.pages.problem.Failure;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what fails on a route. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailureAdvice {

    private final Answers answers;

    FailureAdvice(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void answer(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.answer(failure, request, response);
    }
}
