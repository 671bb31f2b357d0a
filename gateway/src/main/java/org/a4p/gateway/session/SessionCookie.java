package org.a4p.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** The cookie that names a session. */
public final class SessionCookie {

    /** The prefix makes the browser insist on {@code Secure}, {@code Path=/} and this very host. */
    public static final String NAME = "__Host-a4p";

    private SessionCookie() {}

    /** Whether the browser sent one, valid or not. */
    public static boolean isIn(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .anyMatch(cookie -> cookie.getName().equals(NAME));
    }
}
