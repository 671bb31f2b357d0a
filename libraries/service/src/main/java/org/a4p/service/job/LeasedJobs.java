package org.a4p.service.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
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

    /** @param leases makes the lease of a job */
    LeasedJobs(List<LeasedJob> jobs, Function<LeasedJob, Lease> leases) {
        this.jobs = jobs.stream().map(job -> new Leased(job, leases.apply(job))).toList();
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("job-");
    }

    static Duration lengthOfLease(LeasedJob job) {
        Duration three = job.every().multipliedBy(3);
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
        Duration every = leased.job().every();
        return scheduler.scheduleWithFixedDelay(leased::round, Instant.now().plus(every), every);
    }

    private record Leased(LeasedJob job, Lease lease) {

        void round() {
            try {
                if (lease.hold()) {
                    job.run();
                }
            } catch (RuntimeException failed) {
                LOG.warn("A round of {} failed and is done again in {}", job.name(), job.every(), failed);
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
