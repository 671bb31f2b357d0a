package org.a4p.localstack.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.WebUtils;

/** Reads the authorization request that waits in the session while its officer signs in. */
final class AskedFor {

    /** Where {@link HttpSessionRequestCache} keeps it; its own reader wants a response, which a locale resolver has not. */
    private static final String WAITING = "SPRING_SECURITY_SAVED_REQUEST";

    private AskedFor() {}

    /** One parameter of it, or empty. */
    static String by(HttpServletRequest request, String parameter) {
        if (!(WebUtils.getSessionAttribute(request, WAITING) instanceof SavedRequest waiting)) {
            return "";
        }
        String[] values = waiting.getParameterValues(parameter);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
