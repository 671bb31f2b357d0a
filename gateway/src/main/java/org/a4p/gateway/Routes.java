package org.a4p.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.methods;

import java.util.stream.Stream;
import org.a4p.gateway.forward.Breakers;
import org.a4p.gateway.forward.ServiceConnections;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.route.RouteTable.ServedRoute;
import org.a4p.gateway.route.Service;
import org.a4p.gateway.signin.TokenRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Router of what {@link RouteTable} lists. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final RouteTable table;
    private final ServiceConnections lines;
    private final Breakers breakers;
    private final TokenRelay tokens;

    Routes(RouteTable table, ServiceConnections lines, Breakers breakers, TokenRelay tokens) {
        this.table = table;
        this.lines = lines;
        this.breakers = breakers;
        this.tokens = tokens;
    }

    @Bean
    RouterFunction<ServerResponse> services() {
        Stream<RouterFunction<ServerResponse>> routes = table.routes().stream().map(this::passedOn);
        Stream<RouterFunction<ServerResponse>> descriptions =
                table.services().stream().map(this::description);
        return Stream.concat(routes, descriptions).reduce(RouterFunction::and).orElseThrow();
    }

    private RouterFunction<ServerResponse> passedOn(ServedRoute served) {
        RequestPredicate asked = path(served.route().paths().toArray(String[]::new));
        return served.route().stream() ? live(served.service(), asked) : ordinary(served.service(), asked);
    }

    private RouterFunction<ServerResponse> ordinary(Service service, RequestPredicate asked) {
        return to(service, service.id(), asked).before(lines.ordinary(service)).build();
    }

    /**
     * A stream of server-sent events: it has connections of its own and no time limit. Whoever asks for its headers alone
     * is let through the same way, for HEAD is to be answered wherever GET is, and never costs a page its connection.
     */
    private RouterFunction<ServerResponse> live(Service service, RequestPredicate asked) {
        return to(
                        service,
                        service.id() + "-live",
                        methods(HttpMethod.GET, HttpMethod.HEAD).and(asked))
                .before(lines.live(service))
                .build();
    }

    private RouterFunction<ServerResponse> description(Service service) {
        return to(service, service.id() + "-openapi", GET("/api/openapi/" + service.id()))
                .before(lines.ordinary(service))
                .before(setPath("/v3/api-docs"))
                .build();
    }

    private RouterFunctions.Builder to(Service service, String id, RequestPredicate predicate) {
        return route(id)
                .route(predicate, http())
                .filter(tokens)
                .filter(breakers.around(service))
                .before(uri(service.address()));
    }
}
