package org.a4p.gateway.forward;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.a4p.gateway.route.Service;
import org.a4p.pages.problem.Failure;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Stops asking a service that does not answer, one breaker per service, and lets a few requests find out when it is back. */
@Component
public class Breakers {

    private final CircuitBreakerFactory<?, ?> factory;

    Breakers(CircuitBreakerFactory<?, ?> factory) {
        this.factory = factory;
    }

    /** Puts a route behind its service's breaker. */
    public HandlerFilterFunction<ServerResponse, ServerResponse> around(Service service) {
        CircuitBreaker breaker = factory.create(service.id());
        return (request, next) -> breaker.run(() -> handle(next, request), cause -> refuse(service, request, cause));
    }

    private static ServerResponse handle(HandlerFunction<ServerResponse> next, ServerRequest request) {
        try {
            return next.handle(request);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ServerResponse refuse(Service service, ServerRequest request, @Nullable Throwable cause) {
        switch (cause) {
            case Failure known -> throw known;
            case CallNotPermittedException open ->
                throw new ServiceDown(
                        service, ServiceFailed.isReading(request.method().name()), open);
            case RuntimeException unknown -> throw unknown;
            case null -> throw new IllegalStateException("refused without a cause");
            default -> throw new IllegalStateException(cause);
        }
    }
}
