package org.a4p.gateway.door;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param burst at once
 * @param perMinute in the long run
 */
record Rate(int burst, int perMinute) {

    /** A bucket with one replica's share of this rate. */
    Bucket bucket(int replicas) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(share(burst, replicas))
                        .refillGreedy(share(perMinute, replicas), Duration.ofMinutes(1)))
                .build();
    }

    private static int share(int whole, int replicas) {
        return Math.max(1, whole / replicas);
    }
}
