package org.a4p.consultation.contribution;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a published contribution may be changed.
 *
 * @param window how long a slip is simply corrected; later a correction is a corrigendum, with a reason
 */
@ConfigurationProperties("a4p.consultation.editing")
record EditingSettings(@DefaultValue("15m") Duration window) {

    EditingSettings {
        if (window.isNegative()) {
            throw new IllegalArgumentException("the time for correcting slips cannot be negative: " + window);
        }
    }
}
