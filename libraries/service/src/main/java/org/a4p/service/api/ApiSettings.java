package org.a4p.service.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The head of an API's description, in {@code a4p.api}.
 *
 * @param description in Markdown
 */
@ConfigurationProperties("a4p.api")
record ApiSettings(String title, @DefaultValue("") String description) {}
