package org.a4p.gateway.session;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lives.
 *
 * @param idle after the last request
 * @param absolute after its beginning, however busy it is
 * @param touched how exactly the last request is remembered: a page has many requests, and each would be a write
 */
@ConfigurationProperties("a4p.gateway.session")
record SessionSettings(
        @DefaultValue("1h") Duration idle,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("1m") Duration touched) {

    Instant end(Instant created, Instant lastAccessed) {
        Instant whenIdle = lastAccessed.plus(idle);
        Instant atLatest = created.plus(absolute);
        return whenIdle.isBefore(atLatest) ? whenIdle : atLatest;
    }
}
