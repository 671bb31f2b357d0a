package org.a4p.pages.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Whether a problem is told to a person or to a program. */
enum Audience {
    PERSON,
    PROGRAM;

    static Audience of(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        String accept = header(request, HttpHeaders.ACCEPT);
        boolean program = path.startsWith("/api/")
                || (accept.contains("json") && !accept.contains("html"))
                || (accept.isEmpty()
                        && header(request, HttpHeaders.CONTENT_TYPE).contains("json"));
        return program ? PROGRAM : PERSON;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
