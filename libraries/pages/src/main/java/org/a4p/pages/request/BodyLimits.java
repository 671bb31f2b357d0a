package org.a4p.pages.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.RequestRefused;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which limit holds for which request. */
final class BodyLimits {

    private static final String FORM_WITH_FILES = "multipart/";

    private final LargerBody ordinary;
    private final Map<PathPattern, LargerBody> larger = new LinkedHashMap<>();

    BodyLimits(DataSize maximum, List<LargerBody> larger) {
        this.ordinary = new LargerBody("/**", "", maximum, RequestRefused::bodyTooLarge);
        larger.forEach(body -> this.larger.put(PathPatternParser.defaultInstance.parse(body.path()), body));
    }

    LargerBody of(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return larger.entrySet().stream()
                .filter(entry -> entry.getKey().matches(path))
                .map(Map.Entry::getValue)
                .filter(body -> contentType(request).startsWith(body.type()))
                .findFirst()
                .orElse(ordinary);
    }

    /** Why the request cannot be let through whatever is in it. */
    Optional<Failure> refusal(HttpServletRequest request) {
        LargerBody limit = of(request);
        boolean tooLarge = request.getContentLengthLong() > limit.maximum().toBytes();
        return tooLarge || (limit.equals(ordinary) && isUncountedForm(request))
                ? Optional.of(limit.refusal().get())
                : Optional.empty();
    }

    /** The parts of a form with files are read by the container, past our counting, and only its length tells how much. */
    private static boolean isUncountedForm(HttpServletRequest request) {
        return contentType(request).startsWith(FORM_WITH_FILES) && request.getContentLengthLong() < 0;
    }

    private static String contentType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
