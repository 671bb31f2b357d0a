package org.a4p.gateway.door;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that share a rate. */
enum RequestKind {
    GENERAL,
    LIVE,
    SIGN_IN,
    SUBSCRIBE;

    static RequestKind of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals("/sign-in") || path.startsWith("/login/")) {
            return SIGN_IN;
        }
        if (path.startsWith("/threads/") && path.endsWith("/stream")) {
            return LIVE;
        }
        boolean mailing = path.startsWith("/updates") || path.startsWith("/api/subscriptions");
        return mailing && request.getMethod().equals("POST") ? SUBSCRIBE : GENERAL;
    }

    Rate rate(RateSettings settings) {
        return switch (this) {
            case GENERAL -> settings.general();
            case LIVE -> settings.live();
            case SIGN_IN -> settings.signIn();
            case SUBSCRIBE -> settings.subscribe();
        };
    }
}
