package org.a4p.gateway.route;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Table of every address that is passed on, from {@code routes.yaml}; the first route that matches an address decides. What
 * is not in it, and is not the gateway's own, is 404. Each service has {@code /problems/<id>/**} besides.
 */
@ConfigurationProperties("a4p.gateway")
public final class RouteTable {

    private final List<Service> services = new ArrayList<>();
    private final List<ServedRoute> routes = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final DataSize largestBody;

    /**
     * @param services by id, in the order in which they are asked
     * @param largestBody of a request where its route says nothing else
     * @throws IllegalArgumentException if a path is no pattern, or two routes have the same, so that one is never asked
     */
    public RouteTable(Map<String, ServiceRoutes> services, @DefaultValue("1MB") DataSize largestBody) {
        this.largestBody = largestBody;
        Set<String> known = new HashSet<>();
        services.forEach((id, served) -> {
            Service service = new Service(id, served.address());
            this.services.add(service);
            served.routes().forEach(route -> add(service, route, known));
            add(service, Route.of("/problems/" + id + "/**"), known);
        });
    }

    public List<Service> services() {
        return List.copyOf(services);
    }

    /** Every route with its service, in the order in which they are asked. */
    public List<ServedRoute> routes() {
        return List.copyOf(routes);
    }

    /**
     * The route of an address.
     *
     * @param path as the request has it, not decoded
     */
    public Optional<Route> find(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return patterns.stream()
                .filter(pattern -> pattern.path().matches(parsed))
                .map(Pattern::route)
                .findFirst();
    }

    /** The most bytes a request to this address may have. */
    public DataSize largestBody(String path, boolean formWithFiles) {
        return find(path)
                .flatMap(route -> Optional.ofNullable(
                        formWithFiles && route.largestForm() != null ? route.largestForm() : route.largestBody()))
                .orElse(largestBody);
    }

    private void add(Service service, Route route, Set<String> known) {
        routes.add(new ServedRoute(service, route));
        for (String path : route.paths()) {
            if (!known.add(path)) {
                throw new IllegalArgumentException("Two routes have the path " + path);
            }
            patterns.add(new Pattern(PathPatternParser.defaultInstance.parse(path), route));
        }
    }

    /**
     * Service as the file has it.
     *
     * @param address base address, without a path
     */
    public record ServiceRoutes(URI address, List<Route> routes) {

        /** @throws IllegalArgumentException if the address or all routes are left out */
        public ServiceRoutes(@Nullable URI address, @Nullable List<Route> routes) {
            if (address == null || routes == null) {
                throw new IllegalArgumentException("A service needs an address and routes");
            }
            this.address = address;
            this.routes = List.copyOf(routes);
        }
    }

    /** Route and the service that answers it. */
    public record ServedRoute(Service service, Route route) {}

    private record Pattern(PathPattern path, Route route) {}
}
