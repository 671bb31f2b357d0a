package org.a4p.notification.delivery;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Dispatcher of deliveries. A few workers send what is handed in at once; a round now and then finds what a crash, a
 * retry or another replica left. Any number of replicas may run: who claims a delivery has it.
 */
@Component
public class DeliveryDispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryDispatcher.class);
    private static final int WORKERS = 4;

    private final Deliveries deliveries;
    private final DeliveryWorker worker;
    private final Clock clock;
    private final Set<String> queued = ConcurrentHashMap.newKeySet();
    private volatile ExecutorService workers = closed();
    private volatile boolean stopping;

    DeliveryDispatcher(Deliveries deliveries, DeliveryWorker worker, Clock clock) {
        this.deliveries = deliveries;
        this.worker = worker;
        this.clock = clock;
    }

    /** Stores the delivery and sends it soon; what was handed in before changes nothing. */
    public void send(Delivery delivery) {
        if (deliveries.add(delivery.createdAt(clock.instant()))) {
            work(delivery.id());
        }
    }

    @Scheduled(fixedDelayString = "${a4p.notification.delivery.round:PT15S}")
    void round() {
        if (isRunning()) {
            deliveries.abandoned(clock.instant()).forEach(worker::settleAbandoned);
            deliveries.claimableIds(clock.instant()).forEach(this::work);
        }
    }

    /** A round finds again what already waits here; it waits once. */
    private void work(String id) {
        if (queued.add(id)) {
            try {
                workers.execute(() -> deliver(id));
            } catch (RejectedExecutionException closed) {
                queued.remove(id);
            }
        }
    }

    private void deliver(String id) {
        try {
            if (!stopping) {
                worker.deliver(id);
            }
        } catch (RuntimeException fault) {
            LOG.warn("Delivery {} was interrupted by a fault and is taken up again", id, fault);
        } finally {
            queued.remove(id);
        }
    }

    @Override
    public void start() {
        stopping = false;
        workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofVirtual().name("delivery-", 0).factory());
    }

    /** Ends the conversations under way, and leaves what waits to the next start or another replica. */
    @Override
    public void stop() {
        stopping = true;
        workers.close();
    }

    @Override
    public boolean isRunning() {
        return !workers.isShutdown();
    }

    private static ExecutorService closed() {
        ExecutorService none = Executors.newCachedThreadPool();
        none.shutdown();
        return none;
    }
}
