package org.a4p.service.job;

import java.time.Duration;

/**
 * A task that comes round again, of which one replica at a time does a round. A bean of this type is all a feature needs. A
 * round that fails is logged and tried again when the next is due; two rounds at once, which a clock that is wrong can bring
 * about, must do no harm.
 */
public interface LeasedJob {

    /** Names its lease for ever: lower case, words joined by hyphens. */
    String name();

    /** How long after one round the next begins. */
    Duration every();

    /** One round. */
    void run();
}
