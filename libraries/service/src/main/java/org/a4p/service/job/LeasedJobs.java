package org.a4p.service.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.a4p.outbox.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/**
 * The leased jobs of one process. Each has a lease of its own, three rounds long and at least {@link #SHORTEST_LEASE}, which its
 * holder renews before each round; when the process ends, it lets go at once, so that another takes over at its next round.
 */
final class LeasedJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedJobs.class);

    static final Duration SHORTEST_LEASE = Duration.ofSeconds(15);

    private final List<Leased> jobs;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile List<? extends Future<?>> rounds = List.of();

    /** @param leases makes a lease of this name and length */
    LeasedJobs(List<LeasedJob> jobs, JobSettings settings, BiFunction<String, Duration, Lease> leases) {
        this.jobs = jobs.stream()
                .map(job -> {
                    Duration every = settings.every(job);
                    return new Leased(job, every, leases.apply(job.name(), lengthOfLease(every)));
                })
                .toList();
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("job-");
    }

    static Duration lengthOfLease(Duration every) {
        Duration three = every.multipliedBy(3);
        return three.compareTo(SHORTEST_LEASE) < 0 ? SHORTEST_LEASE : three;
    }

    @Override
    public void start() {
        rounds = jobs.stream().map(this::begun).toList();
    }

    @Override
    public void stop() {
        rounds.forEach(round -> round.cancel(false));
        rounds = List.of();
        scheduler.close();
        jobs.forEach(Leased::letGo);
    }

    @Override
    public boolean isRunning() {
        return !rounds.isEmpty();
    }

    private Future<?> begun(Leased leased) {
        return scheduler.scheduleWithFixedDelay(leased::round, Instant.now().plus(leased.every()), leased.every());
    }

    private record Leased(LeasedJob job, Duration every, Lease lease) {

        void round() {
            try {
                if (lease.hold()) {
                    job.run();
                }
            } catch (RuntimeException failed) {
                LOG.warn("A round of {} failed and is done again in {}", job.name(), every, failed);
            }
        }

        void letGo() {
            try {
                lease.release();
            } catch (RuntimeException storeAway) {
                LOG.info("The lease of {} runs out by itself: {}", job.name(), storeAway.toString());
            }
        }
    }
}
