package org.a4p.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.springframework.stereotype.Component;

/** One answer to a failure: a page with what was typed on it, a part of a page, or a problem for programs. */
@Component
final class Answers {

    private final Problems problems;
    private final FragmentProblem region;

    Answers(Problems problems, FragmentProblem region) {
        this.problems = problems;
        this.region = region;
    }

    void answer(Exception failed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failed instanceof Failure failure && FragmentProblem.isAsked(request)) {
            region.answer(failure, request, response);
        } else {
            problems.answer(failed, CountedRequest.readable(request), response);
        }
    }
}
