package org.a4p.localstack.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/** The one client people sign in through: where its pages are and how it proves itself. */
@ConfigurationProperties("a4p")
record GatewaySettings(
        String publicAddress, @Name("gateway") Credentials credentials) {

    record Credentials(String clientId, String clientSecret) {}

    /** Where a sign-in begins; who comes here without having begun, or too late, begins there. */
    String signIn() {
        return publicAddress + "/sign-in";
    }
}
