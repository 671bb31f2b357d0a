package org.a4p.pages.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.ReaderLanguage;
import org.a4p.pages.zone.ReaderZone;
import org.a4p.pages.zone.ZoneNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks about the request at hand, as {@code #shell} in templates. */
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

    /** The way to a page; none for what is no page of ours, such as a problem. */
    public List<Crumb> breadcrumb(@Nullable Object model) {
        return model instanceof Page page ? page.breadcrumb() : List.of();
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
        return address()
                .replaceQueryParam("lang")
                .replaceQueryParam("tz")
                .replaceQueryParam("zones")
                .build()
                .toUriString();
    }

    /** The city of the time zone that the reader has chosen; empty for New York time only. */
    public String city() {
        return ReaderZone.of(request)
                .map(zone -> ZoneNames.city(zone, language()))
                .orElse("");
    }

    /** The time zone that the reader has chosen, as programs call it; empty for none. */
    public String zone() {
        return ReaderZone.of(request).map(ZoneId::getId).orElse("");
    }

    /** What to choose from, where the reader asked for it; a page is short of all these names else. */
    public List<ZoneNames.Choice> zones() {
        String query = request.getQueryString();
        return query != null && List.of(query.split("&", -1)).contains("zones=1")
                ? ZoneNames.choices(language())
                : List.of();
    }

    /** This very page with the time zones to choose from. */
    public String choosingZone() {
        return address()
                .replaceQueryParam("tz")
                .replaceQueryParam("zones", "1")
                .fragment("time-zone")
                .build()
                .toUriString();
    }

    /** What a form that leads back to this page sends along, name by name; the time zone is what it asks for. */
    public Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        address().build().getQueryParams().forEach((name, values) -> {
            if (!name.equals("tz") && !name.equals("zones")) {
                query.put(decoded(name), values.stream().map(Shell::decoded).toList());
            }
        });
        return query;
    }

    /** The page's path alone. */
    public String page() {
        return Objects.requireNonNullElse(address().build().getPath(), "/");
    }

    private static String decoded(@Nullable String part) {
        try {
            return part == null ? "" : URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
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
