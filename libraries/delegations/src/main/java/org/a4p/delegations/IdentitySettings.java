package org.a4p.delegations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens a service believes.
 *
 * @param issuer the {@code iss} of every good token
 * @param jwkSetUri where this service reaches the issuer's keys; found by discovery when absent
 * @param audience this service's own name in the {@code aud} of every good token
 * @param openPaths patterns of paths that take unsafe methods without a token, e.g. {@code /updates/**}
 */
@ConfigurationProperties("a4p.identity")
record IdentitySettings(
        @DefaultValue("http://127.0.0.1:9000") String issuer,
        @Nullable String jwkSetUri,
        @Nullable String audience,
        @DefaultValue List<String> openPaths) {}
