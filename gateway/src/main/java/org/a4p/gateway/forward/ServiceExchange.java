package org.a4p.gateway.forward;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on byte for byte and its answer back. The exchange that comes with Spring Cloud Gateway writes the query anew
 * and, when a browser leaves a stream, reads the stream to its end before it lets the service's connection go: a stream of events
 * has no end.
 */
@Component
class ServiceExchange implements ProxyExchange {

    @Override
    public ServerResponse exchange(Request request) {
        ServiceConnection line = ServiceConnections.of(request.getServerRequest());
        ServiceAnswer answer = new ServiceAnswer(send(line, request));
        request.getResponseConsumers().forEach(consumer -> consumer.accept(answer.received(), answer));
        return answer;
    }

    /** A request that only reads is tried once more if it failed at once: the service may have been restarted. */
    private static ClassicHttpResponse send(ServiceConnection line, Request request) {
        try {
            return line.send(outgoing(request));
        } catch (ServiceFailed failed) {
            if (failed.isAtOnce() && ServiceFailed.isReading(request.getMethod().name())) {
                return line.send(outgoing(request));
            }
            throw failed;
        }
    }

    private static ClassicHttpRequest outgoing(Request request) {
        ClassicHttpRequest outgoing =
                new BasicClassicHttpRequest(request.getMethod().name(), target(request));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.addHeader(name, value)));
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        boolean chunked = incoming.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        long length = chunked ? -1 : incoming.getContentLengthLong();
        if (chunked || length >= 0) {
            outgoing.setEntity(body(incoming, length));
        }
        return outgoing;
    }

    /** The path the route decided on, and the query exactly as it came. */
    private static String target(Request request) {
        String path = request.getServerRequest().uri().getRawPath();
        String query = request.getServerRequest().servletRequest().getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** Opened only once a connection stands: until then a failure can still show what was typed. */
    private static HttpEntity body(HttpServletRequest request, long length) {
        return new EntityTemplate(
                length, null, null, toService -> request.getInputStream().transferTo(toService));
    }

    /** What came back, before any of it is passed on. */
    record Received(HttpStatusCode status, HttpHeaders headers) implements Response {

        static Received of(ClassicHttpResponse response) {
            HttpHeaders headers = new HttpHeaders();
            List.of(response.getHeaders()).forEach(header -> headers.add(header.getName(), header.getValue()));
            return new Received(HttpStatusCode.valueOf(response.getCode()), headers);
        }

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
