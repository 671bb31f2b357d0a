package org.a4p.pages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a service may set about its pages; none needs to.
 *
 * @param strictMessages a missing message fails, instead of falling back to English; for tests
 * @param responseHeaders content security policy and its companions; off where a proxy passes on a service's own
 * @param maximumBody the most a request may send; a text of 20,000 characters fits in any script and encoding
 */
@ConfigurationProperties("a4p.pages")
public record PagesSettings(
        @DefaultValue("false") boolean strictMessages,
        @DefaultValue("true") boolean responseHeaders,
        @DefaultValue("256KB") DataSize maximumBody) {

    public PagesSettings {
        if (maximumBody.toBytes() <= 0) {
            throw new IllegalArgumentException("a4p.pages.maximum-body lets nothing through: " + maximumBody);
        }
    }
}
