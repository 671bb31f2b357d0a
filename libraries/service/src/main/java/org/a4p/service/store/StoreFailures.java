package org.a4p.service.store;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.problem.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The advice that tells a store that is away or stalled, which passes, from a fault of our own. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StoreFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFailures.class);

    private final Problems problems;

    StoreFailures(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({MongoTimeoutException.class, MongoSocketException.class})
    void answer(MongoException away, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The store does not answer: {}", away.toString());
        problems.answer(RequestRefused.unavailable(), request, response);
    }
}
