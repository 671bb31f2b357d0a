package org.a4p.consultation.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of live threads.
 *
 * @param streams how many readers one process serves at a time
 * @param heartbeat how long a stream is silent at most; proxies close what is silent for longer than a minute
 */
@ConfigurationProperties("a4p.consultation.live")
record LiveSettings(
        @DefaultValue("4000") int streams,
        @DefaultValue("15s") Duration heartbeat) {

    LiveSettings {
        if (streams < 1 || heartbeat.toMillis() < 1) {
            throw new IllegalArgumentException("live threads need room for one reader and a heartbeat");
        }
    }
}
