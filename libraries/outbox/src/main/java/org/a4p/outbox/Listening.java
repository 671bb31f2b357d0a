package org.a4p.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread with a consumer of its own, which begins anew, after a pause, when the consumer itself fails. */
final class Listening implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private final Listener listener;
    private final BackOff pauses;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> current;

    Listening(String name, Listener listener, Duration longestWait) {
        this.listener = listener;
        this.pauses = new BackOff(Duration.ofMillis(200), longestWait);
        this.thread = Thread.ofPlatform().name("events-" + name).daemon().unstarted(this::run);
    }

    /** What is done with a consumer, from its making until the listening stops. */
    interface Listener {

        Consumer<byte[], byte[]> newConsumer();

        /** Returns, or throws {@link WakeupException}, once it is told to stop. */
        void listen(Consumer<byte[], byte[]> consumer, BooleanSupplier stopping);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!isStopping()) {
            try (Consumer<byte[], byte[]> consumer = listener.newConsumer()) {
                current = consumer;
                pauses.reset();
                listener.listen(consumer, this::isStopping);
            } catch (WakeupException | InterruptException stop) {
                LOG.debug("{} stops", thread.getName(), stop);
            } catch (RuntimeException failure) {
                LOG.warn("{} begins anew: {}", thread.getName(), failure.toString());
                pause(pauses.next());
            } finally {
                current = null;
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration pause) {
        try {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopping.countDown();
        Consumer<byte[], byte[]> listening = current;
        if (listening != null) {
            listening.wakeup();
        }
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
