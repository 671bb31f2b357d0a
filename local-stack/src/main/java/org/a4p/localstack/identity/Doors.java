package org.a4p.localstack.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Two doors: the endpoints of OpenID Connect, and everything else, where the sign-in form is and nothing is secret. */
@Configuration(proxyBeanMethods = false)
class Doors {

    static final String SIGN_IN = "/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain openId(HttpSecurity http, GatewaySettings gateway) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(openId -> openId.logoutEndpoint(
                            leave -> leave.errorResponseHandler(leftAnyway(gateway.publicAddress()))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(userInfo -> userInfo.jwt(Customizer.withDefaults()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN)))
                .headers(headers -> strict(headers, gateway.publicAddress()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http, GatewaySettings gateway) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .defaultSuccessUrl(gateway.signIn())
                        .failureHandler(askAgain()))
                .exceptionHandling(
                        // A form from before a restart or a forgotten session: begin again instead of refusing.
                        refused -> refused.accessDeniedHandler(
                                (_, response, _) -> response.sendRedirect(gateway.signIn())))
                .headers(headers -> strict(headers, gateway.publicAddress()))
                .build();
    }

    /**
     * A browser applies {@code form-action} to every redirect that follows the form, and the last one leads to the
     * gateway.
     */
    private static void strict(HeadersConfigurer<HttpSecurity> headers, String publicAddress) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + publicAddress));
    }

    private static AuthenticationFailureHandler askAgain() {
        return (request, response, _) -> {
            String typed = request.getParameter("username");
            response.sendRedirect(SIGN_IN + "?wrong&officer="
                    + URLEncoder.encode(typed == null ? "" : typed, StandardCharsets.UTF_8));
        };
    }

    /** After a restart the identity token is one we do not remember; who asked to leave has left all the same. */
    private static AuthenticationFailureHandler leftAnyway(String publicAddress) {
        SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();
        return (request, response, _) -> {
            session.logout(request, response, null);
            response.sendRedirect(publicAddress);
        };
    }
}
