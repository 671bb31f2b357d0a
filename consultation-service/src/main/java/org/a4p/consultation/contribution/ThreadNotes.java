package org.a4p.consultation.contribution;

import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.thread.Progress;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes up for notes on a thread's own document that a crash took along: how far it has got, that it was closed, that it is open
 * again. The entries tell all three, so whoever looks for the end of a thread corrects its notes in passing; a process that starts
 * looks at each thread once, for lists go by the notes alone.
 */
@Component
public class ThreadNotes {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadNotes.class);

    private final Contributions contributions;
    private final Threads threads;
    private final Progress progress;
    private final Consultations consultations;

    ThreadNotes(Contributions contributions, Threads threads, Progress progress, Consultations consultations) {
        this.contributions = contributions;
        this.threads = threads;
        this.progress = progress;
        this.consultations = consultations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("thread-notes").start(this::ofAllThreads);
    }

    /** Where the thread ends; its document says so too from then on. */
    public Tail tail(ThematicThread thread) {
        ThematicThread known = progress.latest(thread);
        Tail tail = contributions.tail(thread.id(), known.lastNumber());
        if (tail.number() > known.lastNumber()) {
            contributions
                    .find(new ContributionId(thread.id(), tail.number()))
                    .ifPresent(last -> progress.reached(thread.id(), last.number(), last.publishedAt()));
        }
        Integer conclusion = tail.closedBy();
        if (conclusion != null && conclusion > thread.stateNumber()) {
            close(thread.id(), conclusion);
        } else if (conclusion == null && thread.isClosed()) {
            reopen(thread.id(), contributions.openSince(thread.id(), tail.number()));
        }
        return tail;
    }

    private void close(ThreadId thread, int conclusion) {
        contributions
                .find(new ContributionId(thread, conclusion))
                .ifPresent(found -> threads.closed(thread, found.number(), found.publishedAt()));
    }

    private void reopen(ThreadId thread, int reopening) {
        if (reopening > 0) {
            contributions
                    .find(new ContributionId(thread, reopening))
                    .ifPresent(found -> threads.reopened(thread, found.number(), found.publishedAt()));
        }
    }

    private void ofAllThreads() {
        try {
            consultations.all().stream()
                    .filter(consultation -> consultation.archivedAt() == null)
                    .flatMap(consultation -> threads.of(consultation.id()).stream())
                    .forEach(this::tail);
        } catch (RuntimeException storeAway) {
            LOG.warn("Notes on threads are made up for as they are read: {}", storeAway.toString());
        }
    }
}
