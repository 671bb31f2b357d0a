package org.a4p.gateway.forward;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.gateway.signin.TokenRelay;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What services hear of a request's headers. Everything they may rely on is listed, and nothing else passes, so no spelling of a
 * forged header ({@code X-User}, {@code X_User}, {@code Forwarded}, a header named in {@code Connection}) has to be guessed. Who
 * signed in is told by the relayed token alone.
 */
@Component
class PassedHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> PASSED = List.of(
            "Accept",
            "Accept-Language",
            "Cache-Control",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "HX-Boosted",
            "HX-Current-URL",
            "HX-History-Restore-Request",
            "HX-Prompt",
            "HX-Request",
            "HX-Target",
            "HX-Trigger",
            "HX-Trigger-Name",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Last-Event-ID",
            "Prefer",
            "Range",
            "Referer",
            "User-Agent",
            "traceparent",
            "tracestate");

    /** How the reader wants to read; no other cookie is a service's business. */
    private static final Set<String> PASSED_COOKIES = Set.of("lang", "tz");

    /** Reads the request's own headers: the framework's copy of them has its own idea of {@code Content-Type}. */
    @Override
    public HttpHeaders apply(HttpHeaders ignored, ServerRequest request) {
        HttpServletRequest raw = request.servletRequest();
        HttpHeaders passed = new HttpHeaders();
        PASSED.forEach(name -> values(raw, name).forEach(value -> passed.add(name, value)));
        String cookies = values(raw, HttpHeaders.COOKIE)
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> PASSED_COOKIES.contains(cookie.split("=", 2)[0]))
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            passed.set(HttpHeaders.COOKIE, cookies);
        }
        TokenRelay.token(request).ifPresent(passed::setBearerAuth);
        return passed;
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name)).stream();
    }

    /** Last, so that no other filter adds anything. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
