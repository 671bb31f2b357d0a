package org.a4p.consultation.contribution;

import java.time.Duration;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.thread.Progress;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.service.job.LeasedJob;
import org.springframework.stereotype.Component;

/**
 * Notes on a thread's own document: how far it has got, that it was closed, that it is open again. The entries tell all three and
 * are what counts; lists go by the notes. Those that a crash took along are made up for here, in threads of rounds that are not
 * archived.
 */
@Component
public class ThreadNotes implements LeasedJob {

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

    /** Where the thread ends, whatever its notes say. */
    public ThreadEnd tail(ThematicThread thread) {
        return contributions.tail(thread.id(), progress.latest(thread).lastNumber());
    }

    @Override
    public String name() {
        return "thread-notes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        consultations.all().stream()
                .filter(consultation -> consultation.archivedAt() == null)
                .forEach(consultation -> withEach(threads.of(consultation.id()), this::correct));
    }

    private void correct(ThematicThread thread) {
        ThreadEnd tail = tail(thread);
        if (tail.number() > progress.latest(thread).lastNumber()) {
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
}
