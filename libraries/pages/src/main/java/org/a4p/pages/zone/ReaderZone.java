package org.a4p.pages.zone;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The time zone a reader has chosen by {@code ?tz=}, or before and a cookie remembers it; none for New York time only. */
public final class ReaderZone {

    /** Everybody's time, which stands on every page in any case. */
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static final String COOKIE = "tz";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)tz=([^&]*)(?:&|$)");

    private ReaderZone() {}

    public static Optional<ZoneId> of(HttpServletRequest request) {
        Optional<String> asked = asked(request);
        return (asked.isPresent() ? asked : remembered(request)).flatMap(ZoneNames::zone);
    }

    /** Of whoever made the request at hand; none where there is no request. */
    public static Optional<ZoneId> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes known
                ? of(known.getRequest())
                : Optional.empty();
    }

    /** Read from the query itself: asking for a parameter would parse the body of a form before its time. */
    static Optional<String> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher asked = ASKED.matcher(query == null ? "" : query);
        return asked.find() ? Optional.of(decoded(asked.group(1))) : Optional.empty();
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
