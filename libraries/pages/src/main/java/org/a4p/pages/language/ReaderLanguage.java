package org.a4p.pages.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** The language a request is answered in: asked for by {@code ?lang=}, remembered in a cookie, or the browser's own. */
public final class ReaderLanguage {

    static final String COOKIE = "lang";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private ReaderLanguage() {}

    public static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(Language.ENGLISH);
    }

    /** Read from the query itself: asking for a parameter would parse the body of a form before its time. */
    static Optional<Language> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher asked = ASKED.matcher(query == null ? "" : query);
        return asked.find() ? Language.withCode(asked.group(1)) : Optional.empty();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Language.withCode(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.withCode(locale.getLanguage()).stream())
                        .findFirst();
    }
}
