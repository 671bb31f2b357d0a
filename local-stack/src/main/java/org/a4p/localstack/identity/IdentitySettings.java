package org.a4p.localstack.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The address in every token by which services know who issued it. */
@ConfigurationProperties("a4p.identity")
public record IdentitySettings(String issuer) {}
