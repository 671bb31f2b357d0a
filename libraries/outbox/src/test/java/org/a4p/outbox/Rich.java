package org.a4p.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/** An aggregate with a component of each sort; public, because the driver's record codec reads no others. */
public record Rich(
        @BsonId String id,
        int version,
        @Nullable String text,
        List<String> names,
        @Nullable Instant at,
        @BsonProperty("renamed") @Nullable Long figure,
        @Nullable Inner inner) {

    /** A component with components of its own. */
    public record Inner(String word, @Nullable Integer number) {}

    static Rich random(String id, int version, Random random) {
        return new Rich(
                id,
                version,
                random.nextBoolean() ? word(random) : null,
                Stream.generate(() -> word(random)).limit(random.nextInt(3)).toList(),
                random.nextBoolean()
                        ? Instant.ofEpochMilli(random.nextInt(1_000_000)).truncatedTo(ChronoUnit.MILLIS)
                        : null,
                random.nextBoolean() ? random.nextLong() : null,
                random.nextBoolean() ? new Inner(word(random), random.nextBoolean() ? random.nextInt() : null) : null);
    }

    private static String word(Random random) {
        return Long.toString(random.nextLong(), Character.MAX_RADIX);
    }
}
