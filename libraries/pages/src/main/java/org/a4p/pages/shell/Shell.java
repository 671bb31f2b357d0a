package org.a4p.pages.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.ReaderLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks about the request at hand, as {@code @shell} in templates. */
final class Shell {

    private final HttpServletRequest request;
    private final ObjectProvider<Readers> readers;
    private final ObjectProvider<BuildProperties> build;
    private final Assets assets;

    /** @param request the container's proxy for the request at hand */
    Shell(
            HttpServletRequest request,
            ObjectProvider<Readers> readers,
            ObjectProvider<BuildProperties> build,
            Assets assets) {
        this.request = request;
        this.readers = readers;
        this.build = build;
        this.assets = assets;
    }

    public Language language() {
        return ReaderLanguage.of(request);
    }

    public List<Language> languages() {
        return Language.all();
    }

    public Optional<Reader> reader() {
        return readers.stream()
                .flatMap(known -> known.current(language()).stream())
                .findFirst();
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** A fresh idempotency key, for a form that is sent at most once. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /** This very page in another language. */
    public String inLanguage(Language language) {
        return address().replaceQueryParam("lang", language.code()).build().toUriString();
    }

    /** Path and query of the page the reader looks at, for coming back to it after signing in. */
    public String here() {
        return address().replaceQueryParam("lang").build().toUriString();
    }

    /** The version that runs, if the build left word of it. */
    public String version() {
        return build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
    }

    /** Whether the page belongs to the part of the site below this path. */
    public boolean within(String section) {
        String path = path();
        return path.equals(section) || path.startsWith(section + "/");
    }

    private UriComponentsBuilder address() {
        if (request.getMethod().equals("POST")) {
            return pageOfTheForm().orElseGet(() -> UriComponentsBuilder.fromPath("/"));
        }
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(path()).query(query == null ? "" : query);
    }

    /** Where a form goes is often no page; the page it was on is. Only path and query of the referrer are believed. */
    private Optional<UriComponentsBuilder> pageOfTheForm() {
        try {
            URI page = URI.create(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            String path = page.getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//")
                    ? Optional.empty()
                    : Optional.of(UriComponentsBuilder.fromPath(path)
                            .query(Objects.requireNonNullElse(page.getRawQuery(), "")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private String path() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
