package org.a4p.benchmarks;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a run of equal operations took: sorted nanoseconds of each, and the wall time of all together.
 *
 * @param sortedNanos one entry per operation, ascending
 * @param wallNanos from the first start to the last end
 */
record Latencies(List<Long> sortedNanos, long wallNanos) {

    static Latencies of(Collection<Long> nanos, long wallNanos) {
        return new Latencies(nanos.stream().sorted().toList(), wallNanos);
    }

    int count() {
        return sortedNanos.size();
    }

    double perSecond() {
        return count() / (wallNanos / 1e9);
    }

    /** The smallest duration that at least the given share of operations did not exceed (nearest rank). */
    Duration percentile(double share) {
        if (share <= 0 || share > 1 || count() == 0) {
            throw new IllegalArgumentException("no percentile " + share + " of " + count() + " operations");
        }
        int rank = (int) Math.ceil(share * count());
        return Duration.ofNanos(sortedNanos.get(rank - 1));
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-44s %8d %10.1f/s %10.2f ms %10.2f ms",
                name,
                count(),
                perSecond(),
                milliseconds(percentile(0.50)),
                milliseconds(percentile(0.99)));
    }

    static String heading() {
        return String.format(Locale.ROOT, "%-44s %8s %12s %13s %13s", "", "count", "rate", "p50", "p99");
    }

    static double milliseconds(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
