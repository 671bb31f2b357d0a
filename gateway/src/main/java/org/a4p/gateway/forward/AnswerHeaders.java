package org.a4p.gateway.forward;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Keeps from the browser what concerns only the connection between service and gateway. */
@Component
class AnswerHeaders implements ResponseHttpHeadersFilter {

    private static final List<String> KEPT_BACK = List.of(
            "Connection",
            "Date",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "Server",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "X-Powered-By");

    @Override
    public HttpHeaders apply(HttpHeaders fromService, ServerResponse answer) {
        Set<String> dropped = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        dropped.addAll(KEPT_BACK);
        fromService.getOrEmpty(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .forEach(dropped::add);
        HttpHeaders passed = new HttpHeaders();
        fromService.forEach((name, values) -> {
            if (!dropped.contains(name)) {
                passed.addAll(name, values);
            }
        });
        return passed;
    }

    /** What the service says replaces what the gateway says of its own pages; cookies are added to ours. */
    static void write(HttpHeaders headers, HttpServletResponse browser) {
        headers.forEach((name, values) -> {
            if (name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
                values.stream()
                        .filter(cookie -> !browser.getHeaders(name).contains(cookie))
                        .forEach(cookie -> browser.addHeader(name, cookie));
            } else {
                browser.setHeader(name, values.getFirst());
                values.stream().skip(1).forEach(value -> browser.addHeader(name, value));
            }
        });
    }
}
