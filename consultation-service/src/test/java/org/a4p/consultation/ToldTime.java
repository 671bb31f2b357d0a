package org.a4p.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;

/** A service of its own that believes what time the tests say it is. */
public final class ToldTime {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2018-09-11T14:00:00Z"));

    private ToldTime() {}

    /** The one that the tests of this kind share. */
    public static RunningService service() {
        return Shared.SERVICE;
    }

    public static Instant now() {
        return NOW.get();
    }

    public static void set(Instant instant) {
        NOW.set(instant);
    }

    /** The bean that a test replaces the service's clock by. */
    public static class Told {

        @Bean
        Clock clock() {
            InstantSource told = NOW::get;
            return told.withZone(ZoneOffset.UTC);
        }
    }

    private static final class Shared {
        static final RunningService SERVICE = RunningService.with(Told.class);
    }
}
