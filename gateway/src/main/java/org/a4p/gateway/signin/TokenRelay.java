package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.a4p.gateway.route.Access;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;

/**
 * Decides in whose name a request goes on: a program's by the bearer token it sent to the interface, a browser's by the token of
 * its session, anyone else's in nobody's. Nothing else in the request can name an officer.
 */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String TOKEN = TokenRelay.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final OfficerTokens officers;
    private final RouteTable table;

    TokenRelay(OfficerTokens officers, RouteTable table) {
        this.officers = officers;
        this.table = table;
    }

    /** The token this request goes on with. */
    public static Optional<String> token(ServerRequest request) {
        return request.attribute(TOKEN).map(String.class::cast);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        HttpServletRequest raw = request.servletRequest();
        boolean reading = READING.contains(raw.getMethod());
        try {
            Optional<String> token = BearerToken.of(raw).or(() -> officers.current(raw));
            if (token.isEmpty() && !reading && SessionCookie.isIn(raw) && !isForAnybody(raw)) {
                throw new SessionEnded();
            }
            token.ifPresent(value -> request.attributes().put(TOKEN, value));
        } catch (SessionEnded | SignInUnavailable gone) {
            if (!reading) {
                throw gone;
            }
            if (gone instanceof SessionEnded && isPage(raw)) {
                return signInAgain(raw);
            }
        }
        return next.handle(request);
    }

    private boolean isForAnybody(HttpServletRequest request) {
        return table.find(request.getRequestURI())
                .filter(route -> route.access() != Access.OFFICER)
                .isPresent();
    }

    /** What a person looks at; a fragment, a stream or a program reads on as anybody. */
    private static boolean isPage(HttpServletRequest request) {
        String accept =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return accept.contains("text/html") && request.getHeader("HX-Request") == null;
    }

    private static ServerResponse signInAgain(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, SignIn.PATH + "?return=" + UriUtils.encode(here, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
