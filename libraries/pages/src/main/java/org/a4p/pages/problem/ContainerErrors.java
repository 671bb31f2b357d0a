package org.a4p.pages.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside Spring MVC: in a filter, or in the container itself. */
@Controller
final class ContainerErrors implements ErrorController {

    private final Problems problems;

    ContainerErrors(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(failure(request), request, response);
    }

    private static Exception failure(HttpServletRequest request) {
        Exception cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception
                ? exception
                : new IllegalStateException("no exception");
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return status == 500 ? cause : Failures.ofStatus(status, cause);
    }
}
