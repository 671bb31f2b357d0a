package org.a4p.delegations;

import org.a4p.pages.problem.ProblemAutoConfiguration;
import org.a4p.pages.problem.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.server.ResponseStatusException;

/**
 * A service without sessions: a bearer token or nobody. Reading is open to all and the service decides what they see;
 * changing needs a token. There is no CSRF token because no cookie authenticates here; the gateway guards its own.
 */
@AutoConfiguration(
        after = ProblemAutoConfiguration.class,
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerAutoConfiguration.class})
@EnableConfigurationProperties(IdentitySettings.class)
public class IdentityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentitySettings identity, @Value("${spring.application.name}") String application) {
        String audience = identity.audience();
        return TokenCheck.decoder(identity, audience == null ? application : audience);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain bearerOnly(HttpSecurity http, IdentitySettings identity, Problems problems) {
        Refusals refusals = new Refusals(problems);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers(identity.openPaths().toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(failuresTo(refusals)))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Paths with tricks in them never reach a controller; they are told so like everything else. */
    @Bean
    RequestRejectedHandler trickyPaths(Problems problems) {
        return (request, response, rejected) ->
                problems.answer(new ResponseStatusException(HttpStatus.BAD_REQUEST), request, response);
    }

    /** The filter's own handler would let an unreachable issuer through as a fault of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refusals);
                return filter;
            }
        };
    }
}
