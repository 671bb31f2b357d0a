package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** The token a program sends; pages take none. */
public final class BearerToken {

    private static final Pattern FORM = Pattern.compile("Bearer ([A-Za-z0-9\\-._~+/]+=*)", Pattern.CASE_INSENSITIVE);

    private BearerToken() {}

    /** The token as sent, unverified. */
    public static Optional<String> of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !request.getRequestURI().startsWith("/api/")) {
            return Optional.empty();
        }
        Matcher token = FORM.matcher(header);
        return token.matches() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
