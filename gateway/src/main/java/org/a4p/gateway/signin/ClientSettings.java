package org.a4p.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the provider knows this gateway by.
 *
 * @param clientId as registered with the provider
 * @param clientSecret the default is the local stack's and opens nothing else
 */
@ConfigurationProperties("a4p.gateway")
record ClientSettings(
        @DefaultValue("a4p-gateway") String clientId,
        @DefaultValue("demonstration-only") String clientSecret) {

    @Override
    public String toString() {
        return "ClientSettings[clientId=" + clientId + "]";
    }
}
