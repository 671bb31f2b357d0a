package org.a4p.gateway.forward;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.ModalCloseable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the browser. An answer that was passed on whole gives its connection back; any other takes the
 * connection down with it, so that the service notices at its next write that nobody listens.
 */
final class ServiceAnswer implements ServerResponse {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceAnswer.class);

    private final ClassicHttpResponse response;
    private final ServiceExchange.Received received;
    private final HttpHeaders headers = new HttpHeaders();

    ServiceAnswer(ClassicHttpResponse response) {
        this.response = response;
        this.received = ServiceExchange.Received.of(response);
    }

    ServiceExchange.Received received() {
        return received;
    }

    @Override
    public HttpStatusCode statusCode() {
        return received.status();
    }

    /** What is passed on of the service's headers. */
    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse browser, Context context)
            throws IOException {
        CloseMode end = CloseMode.IMMEDIATE;
        try {
            browser.setStatus(statusCode().value());
            AnswerHeaders.write(headers, browser);
            if (copy(response.getEntity(), browser)) {
                end = CloseMode.GRACEFUL;
            }
        } finally {
            close(end);
        }
        return null;
    }

    private void close(CloseMode mode) throws IOException {
        if (response instanceof ModalCloseable connection) {
            connection.close(mode);
        } else {
            response.close();
        }
    }

    /** Whether everything was passed on; a service that breaks off throws, so that the browser does not take a half for a whole. */
    private boolean copy(@Nullable HttpEntity entity, HttpServletResponse browser) throws IOException {
        if (entity == null) {
            return true;
        }
        InputStream from = entity.getContent();
        byte[] part = new byte[16 * 1024];
        boolean live =
                MediaType.TEXT_EVENT_STREAM.isCompatibleWith(received.headers().getContentType());
        for (int length = from.read(part); length >= 0; length = from.read(part)) {
            if (!write(part, length, live, browser)) {
                return false;
            }
        }
        return true;
    }

    private static boolean write(byte[] part, int length, boolean live, HttpServletResponse browser) {
        try {
            OutputStream to = browser.getOutputStream();
            to.write(part, 0, length);
            if (live) {
                to.flush();
            }
            return true;
        } catch (IOException browserGone) {
            LOG.debug("The browser left before the end of the answer", browserGone);
            return false;
        }
    }
}
