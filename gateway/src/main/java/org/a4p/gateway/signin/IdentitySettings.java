package org.a4p.gateway.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who says who an officer is.
 *
 * @param issuer as it stands in tokens and as browsers reach it
 * @param configurationUri where this gateway reads the provider's description, if not below the issuer's own address
 */
@ConfigurationProperties("a4p.identity")
record IdentitySettings(
        @DefaultValue("http://127.0.0.1:9000") URI issuer,
        @Nullable URI configurationUri) {

    URI description() {
        return configurationUri != null ? configurationUri : URI.create(issuer + "/.well-known/openid-configuration");
    }
}
