package org.a4p.localstack.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.ModelAndView;

/** Who may sign in, through whom, and what signs the tokens; which page answers what is in {@link Doors}. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    DemonstrationOfficers officers() {
        return DemonstrationOfficers.read();
    }

    @Bean
    RegisteredClientRepository clients(GatewaySettings gateway, IdentitySettings identity) {
        return Clients.registered(gateway, identity);
    }

    @Bean
    AuthorizationServerSettings provider(IdentitySettings identity) {
        return AuthorizationServerSettings.builder().issuer(identity.issuer()).build();
    }

    @Bean
    OfficerClaims officerClaims(DemonstrationOfficers officers) {
        return new OfficerClaims(officers);
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${a4p.local-stack.directory}") Path directory) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(directory.resolve("identity"))));
    }

    @Bean
    SignInLanguage localeResolver() {
        return new SignInLanguage();
    }

    /** A page of another site that renames itself to this address must not read what was caught. */
    @Bean
    HttpFirewall onlyAskedAsLoopback() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(host -> host.equals("127.0.0.1") || host.equals("localhost"));
        return firewall;
    }

    @Bean
    ErrorViewResolver problemPage(GatewaySettings gateway) {
        return (_, status, _) -> {
            ModelAndView page = new ModelAndView("identity/problem");
            page.addObject("signIn", gateway.signIn());
            page.setStatus(status);
            return page;
        };
    }
}
