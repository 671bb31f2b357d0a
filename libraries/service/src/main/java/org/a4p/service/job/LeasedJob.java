package org.a4p.service.job;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * A task that comes round again, of which one replica at a time does a round. A bean of this type is all a feature needs. A
 * round that fails is logged and tried again when the next is due; two rounds at once, which a clock that is wrong can bring
 * about, must do no harm.
 */
public interface LeasedJob {

    /** Names its lease for ever: lower case, words joined by hyphens. */
    String name();

    /** How long after one round the next begins, unless {@link JobSettings} say otherwise. */
    Duration every();

    /** One round. */
    void run();

    /** Does this with each; one with which it fails is logged and keeps no other from its turn. */
    default <T> void withEach(Iterable<T> those, Consumer<T> work) {
        those.forEach(one -> {
            try {
                work.accept(one);
            } catch (RuntimeException failed) {
                LoggerFactory.getLogger(getClass()).warn("{} goes on without {}", name(), one, failed);
            }
        });
    }
}
