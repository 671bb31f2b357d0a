package org.a4p.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.a4p.outbox.PendingDocuments.Pending;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events out of the documents of one collection and to the broker. Each process has one; they know nothing of each other.
 *
 * <p><b>Nothing is lost.</b> An event is removed from its document only after the broker has acknowledged it on all in-sync
 * replicas. Whatever ends the process before that, the event is still in the document, and a sweep finds it there.
 *
 * <p><b>First occurrences are in the order of the document, also with several relays at once, crashes and repeats.</b> Be
 * {@code a} and {@code b} neighbours in the outbox of a document. Look at the very first attempt of anyone to send {@code b}, by a
 * relay that has read the document's list. Either {@code a} was in that list, and then {@link EventSender} had its acknowledgement
 * before it touched {@code b}. Or it was not; lists grow at the end only, so {@code a} had been there and was removed, which
 * somebody does only with an acknowledgement. Either way {@code a} was on the topic before anyone began to send {@code b}. Both have
 * the same key, so if they have the same subject a listener hears {@code a} before {@code b}. An old attempt that the network
 * delivers late is an occurrence after the first, and listeners take each id once.
 *
 * <p>Events of <em>different</em> documents have no order among themselves, even with the same subject: they usually come as they
 * were written, and a listener must not rest on it.
 *
 * <p><b>Writes never wait for the broker.</b> While it is away the relay tries again with growing pauses, and a document collects
 * its events until {@link OutboxFull}.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_AT_ONCE = 500;
    private static final BsonValue WAKE_UP_TO_STOP = BsonNull.VALUE;

    private final PendingDocuments documents;
    private final EventSender sender;
    private final Sweep sweep;
    private final BackOff backOff;
    private final RelayWatch watch;
    private final BlockingQueue<BsonValue> woken = new LinkedBlockingQueue<>(MOST_REMEMBERED);
    private final Set<BsonValue> unsent = new LinkedHashSet<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean forgotten;

    Relay(String name, PendingDocuments documents, EventSender sender, Sweep sweep, BackOff backOff, RelayWatch watch) {
        this.documents = documents;
        this.sender = sender;
        this.sweep = sweep;
        this.backOff = backOff;
        this.watch = watch;
        this.thread = Thread.ofPlatform().name("outbox-" + name).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** The document with this id has new events. */
    void wake(BsonValue id) {
        if (!woken.offer(id)) {
            forgotten = true;
        }
    }

    boolean hasEnded() {
        return thread.getState() == Thread.State.TERMINATED;
    }

    int waiting() {
        return woken.size();
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                round();
            }
        } finally {
            end();
        }
    }

    private void round() {
        try {
            gather();
            relay();
            backOff.reset();
        } catch (RuntimeException failure) {
            watch.failed(failure);
            LOG.warn("Events wait in {}: {}", thread.getName(), failure.toString());
            pause(backOff.next());
        }
    }

    private void gather() {
        if (forgotten) {
            forgotten = false;
            sweep.expedite();
        }
        if (sweep.untilDue().isZero()) {
            unsent.addAll(sweep.next());
        }
        if (unsent.isEmpty()) {
            awaitNext();
        }
        List<BsonValue> more = new ArrayList<>();
        woken.drainTo(more, Math.max(0, MOST_AT_ONCE - unsent.size()));
        unsent.addAll(more);
    }

    private void awaitNext() {
        try {
            BsonValue next = woken.poll(sweep.untilDue().toMillis(), TimeUnit.MILLISECONDS);
            if (next != null) {
                unsent.add(next);
            }
        } catch (InterruptedException interruption) {
            throw new InterruptException(interruption);
        }
    }

    private void relay() {
        List<Pending> pending = documents.among(unsent);
        if (!pending.isEmpty()) {
            EventSender.Answers answers = sender.send(pending);
            watch.acknowledged(answers.acknowledged().size());
            documents.remove(pending, answers.acknowledged());
            if (answers.failure() != null) {
                throw new KafkaException("The broker did not take them all", answers.failure());
            }
        }
        unsent.clear();
    }

    private void pause(Duration pause) {
        try {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        sender.close();
        try {
            sweep.end();
        } catch (RuntimeException failure) {
            LOG.debug("The lease runs out by itself", failure);
        }
    }

    /** Finishes the round that is under way; what is not sent then, the next process sends. */
    @Override
    public void close() {
        stopping.countDown();
        woken.offer(WAKE_UP_TO_STOP);
        try {
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        } catch (InterruptedException interruption) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
