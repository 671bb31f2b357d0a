package org.a4p.consultation.record;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of compilations.
 *
 * @param atOnce how many are made at a time; each holds its whole content in memory, a PDF several times over
 * @param patience how long a reader waits for a turn before being asked to come back
 * @param entries the most contributions in one
 */
@ConfigurationProperties("a4p.consultation.record")
public record RecordSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("10000") int entries) {

    public RecordSettings {
        if (atOnce < 1 || entries < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("compilations need room for one of one contribution");
        }
    }
}
