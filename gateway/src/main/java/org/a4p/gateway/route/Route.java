package org.a4p.gateway.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Addresses that are treated alike.
 *
 * @param paths patterns as Spring's {@link PathPattern} reads them
 * @param access in whose name they are changed
 * @param rate class of all its requests, unless they post
 * @param postRate class of those that post; {@code rate} if it is left out
 * @param largestBody of a request; null for what every address allows
 * @param largestForm of one with files ({@code multipart/form-data}); null for {@code largestBody}
 * @param stream whether it answers with server-sent events, on connections of their own and without a time limit
 */
public record Route(
        List<String> paths,
        @DefaultValue("OFFICER") Access access,
        @DefaultValue("GENERAL") RateClass rate,
        @Nullable RateClass postRate,
        @Nullable DataSize largestBody,
        @Nullable DataSize largestForm,
        @DefaultValue("false") boolean stream) {

    /** @throws IllegalArgumentException if there is no path, or one that does not begin with a slash */
    public Route {
        paths = List.copyOf(paths);
        if (paths.isEmpty() || !paths.stream().allMatch(path -> path.startsWith("/"))) {
            throw new IllegalArgumentException("A route needs paths that begin with a slash: " + paths);
        }
    }

    static Route of(String path) {
        return new Route(List.of(path), Access.OFFICER, RateClass.GENERAL, null, null, null, false);
    }

    public RateClass rateOf(String method) {
        return postRate != null && method.equals("POST") ? postRate : rate;
    }
}
