package org.a4p.service.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What the first of two equal requests under way at once stores; it shows once a majority of the store has it. */
public final class FirstRequest {

    private static final int LOOKS = 250;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private FirstRequest() {}

    /**
     * Waits until it shows, five seconds at most.
     *
     * @param stored what the first request stored
     * @param underWay whether there is such a request at all, so that waiting makes sense
     */
    public static <T> Optional<T> await(Supplier<Optional<T>> stored, BooleanSupplier underWay) {
        for (int look = 0; look < LOOKS && underWay.getAsBoolean(); look++) {
            Optional<T> found = stored.get();
            if (found.isPresent()) {
                return found;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return stored.get();
    }
}
