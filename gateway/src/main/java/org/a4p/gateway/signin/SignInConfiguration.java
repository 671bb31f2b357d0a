package org.a4p.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.a4p.gateway.session.SessionAttribute;
import org.a4p.pages.problem.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Spring Security's part: the firewall against odd paths, the protocol of signing in, a new session id when it succeeds. What an
 * officer may do is decided by the services; requests from foreign pages are refused at the door.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SignInConfiguration.class);

    @Bean
    SessionAttribute<SignedIn> signedIn() {
        return SignedIn.ATTRIBUTE;
    }

    @Bean
    SessionAttribute<SignInAttempts> signInAttempts() {
        return AttemptsInSession.ATTEMPTS;
    }

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http, SignIn signIn, Provider provider, BackChannel channel, PublicAddress address) {
        return http.csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .headers(headers -> headers(headers, address))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2Login(login -> login.loginPage(SignIn.PATH)
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new OfficerInSession())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(signIn)
                                .authorizationRequestRepository(new AttemptsInSession()))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(channel.codes()))
                        .userInfoEndpoint(user -> user.oidcUserService(identityTokenOnly()))
                        .successHandler(SignInConfiguration::welcome)
                        .failureHandler(SignInConfiguration::refuse)
                        .addObjectPostProcessor(beginningFails()))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, PublicAddress address) {
        headers.defaultsDisabled()
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
        if (address.isSecure()) {
            headers.httpStrictTransportSecurity(
                    strict -> strict.requestMatcher(request -> true).includeSubDomains(true));
        }
    }

    /** What keeps a sign-in from beginning is told the same way as what keeps it from ending. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beginningFails() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F begin) {
                begin.setAuthenticationFailureHandler(SignInConfiguration::refuse);
                return begin;
            }
        };
    }

    private static OidcUserService identityTokenOnly() {
        OidcUserService users = new OidcUserService();
        users.setRetrieveUserInfo(request -> false);
        return users;
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication officer)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(ReturnPath.of((String) request.getAttribute(SignInAttempt.RETURN_TO))
                .value());
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        LOG.warn("A sign-in was refused: {}", refused.getMessage());
        throw Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                .filter(Failure.class::isInstance)
                .map(Failure.class::cast)
                .findFirst()
                .orElseGet(() -> new SignInFailed(refused));
    }
}
