package org.a4p.service.job;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often leased jobs come round.
 *
 * @param every by the name of a job, for those that are not to come round as often as they say themselves
 */
@ConfigurationProperties("a4p.jobs")
public record JobSettings(@DefaultValue Map<String, Duration> every) {

    Duration every(LeasedJob job) {
        return every.getOrDefault(job.name(), job.every());
    }
}
