package org.a4p.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.methods;

import org.a4p.gateway.forward.Breakers;
import org.a4p.gateway.forward.Lines;
import org.a4p.gateway.forward.Service;
import org.a4p.gateway.signin.TokenRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Every path the gateway passes on, and to whom. What is not listed here, and is not the gateway's own, is 404. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final Lines lines;
    private final Breakers breakers;
    private final TokenRelay tokens;

    Routes(Lines lines, Breakers breakers, TokenRelay tokens) {
        this.lines = lines;
        this.breakers = breakers;
        this.tokens = tokens;
    }

    @Bean
    RouterFunction<ServerResponse> services() {
        return live(Service.CONSULTATION, "/threads/{id}/stream")
                .and(pages(
                        Service.CONSULTATION,
                        "/",
                        "/themes/**",
                        "/consultations/**",
                        "/delegations/**",
                        "/threads/**",
                        "/moderation/**",
                        "/drafts/**",
                        "/groups/**",
                        "/imports",
                        "/search",
                        "/api/reviews/**",
                        "/api/moderation/**",
                        "/api/clearances/**",
                        "/api/clearance-rule",
                        "/api/themes/**",
                        "/api/consultations/**",
                        "/api/delegations/**",
                        "/api/threads/**",
                        "/api/groups/**",
                        "/api/imports/**",
                        "/api/search/**",
                        "/problems/consultation/**"))
                .and(pages(Service.COMMITMENT, "/declarations/**", "/api/declarations/**", "/problems/commitment/**"))
                .and(pages(Service.NOTIFICATION, "/updates/**", "/api/subscriptions/**", "/problems/notification/**"))
                .and(description(Service.CONSULTATION))
                .and(description(Service.COMMITMENT))
                .and(description(Service.NOTIFICATION));
    }

    private RouterFunction<ServerResponse> pages(Service service, String... paths) {
        return to(service, service.id(), path(paths))
                .before(lines.ordinary(service))
                .build();
    }

    /**
     * A stream of server-sent events: it has connections of its own and no time limit. Whoever asks for its headers alone
     * is let through the same way, for HEAD is to be answered wherever GET is, and never costs a page its connection.
     */
    private RouterFunction<ServerResponse> live(Service service, String path) {
        return to(
                        service,
                        service.id() + "-live",
                        methods(HttpMethod.GET, HttpMethod.HEAD).and(path(path)))
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
                .before(uri(lines.address(service)));
    }
}
